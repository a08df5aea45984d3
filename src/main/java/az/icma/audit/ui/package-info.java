/** The page on which auditors search the records and verify that they are whole. */
package az.icma.audit.ui;
