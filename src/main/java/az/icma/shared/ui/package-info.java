/** Pieces of pages that several modules use. They look alike everywhere because they are the same. */
package az.icma.shared.ui;
