/** What programs may build on; everything else in the package may change without notice. */
export { createCollector, type DiagnosticCollector, type Report } from "./diagnostics/collector";
export type { Diagnostic, Span } from "./diagnostics/diagnostic";
export { loadSpec, type LoadedSpec, type SpecSource } from "./load-spec";
export type { ResolvedSpec, Target } from "./resolve/target";
export { createDiskFolder } from "./sources/disk-folder";
export type { ReadBytes, ReadFailure, SourceFolder } from "./sources/source-folder";
export type { Spec } from "./spec/spec";
export type { OutputFolder, WrittenOutput } from "./synth/write-output";
export { synthesizeSpec } from "./synthesize-spec";
