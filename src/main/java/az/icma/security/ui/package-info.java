/** Signing in, accepting an invitation, and the page where administrators look after accounts. */
package az.icma.security.ui;
