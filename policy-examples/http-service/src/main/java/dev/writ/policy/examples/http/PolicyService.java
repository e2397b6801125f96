package dev.writ.policy.examples.http;

import com.sun.net.httpserver.HttpServer;
import dev.writ.policy.authoring.PackReader;
import dev.writ.policy.engine.LiveEngine;
import dev.writ.policy.rules.PolicyEngines;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Decides requests over HTTP, under a house policy that is a folder:
 *
 * <ul>
 *   <li>{@code POST /decisions} takes a request as JSON and answers with the decision;
 *   <li>{@code GET /packs} says which packs decide;
 *   <li>{@code POST /house} reads the folder again. A house that does not load changes nothing.
 * </ul>
 *
 * <p>It listens on the local machine only, and asks nobody who they are: put what does in front of it.
 */
public final class PolicyService implements AutoCloseable {

    private static final int THREADS = 4;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    private PolicyService(HttpServer server) {
        this.server = server;
    }

    /** Takes the port and the folder of the house policy. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2 || !arguments[0].matches("\\d{1,5}")) {
            System.err.println("usage: PolicyService PORT HOUSE-FOLDER");
            System.exit(2);
        }
        try {
            var service = start(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
            System.out.println("deciding on http://127.0.0.1:" + service.port());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(3);
        }
    }

    /**
     * Starts to listen.
     *
     * @param port where; 0 for any that is free
     * @param house the folder of the house policy
     * @throws IllegalArgumentException if the house does not load; the message has a line for each problem
     */
    public static PolicyService start(int port, Path house) throws IOException {
        LiveEngine engine = PolicyEngines.configure()
                .withHouse(PackReader.read(house).require())
                .live();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        var service = new PolicyService(server);
        server.createContext(
                "/", new Routes(engine, () -> PackReader.read(house).require()));
        server.setExecutor(service.threads);
        server.start();
        return service;
    }

    /** Where it listens. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Stops to listen; what is being decided is not waited for. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
