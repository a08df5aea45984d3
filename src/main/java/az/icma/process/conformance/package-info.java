/**
 * What is behind the check of a model: a reader that trusts nothing, and one small class for each family of rules. The
 * door is {@link az.icma.process.ProcessConformance}.
 */
package az.icma.process.conformance;
