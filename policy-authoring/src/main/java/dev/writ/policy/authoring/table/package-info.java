/** Tables: the matrices of the law, as spreadsheets show them. */
@NullMarked
package dev.writ.policy.authoring.table;

import org.jspecify.annotations.NullMarked;
