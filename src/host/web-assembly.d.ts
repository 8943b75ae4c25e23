/** The part of WebAssembly that Readout uses; its types come with those of browsers alone. */
declare namespace WebAssembly {
  interface Module {
    readonly [Symbol.toStringTag]: "WebAssembly.Module";
  }
  interface Instance {
    readonly exports: {
      readonly memory: { readonly buffer: ArrayBuffer };
      readonly _start: () => void;
    };
  }
  const Module: new (bytes: Uint8Array) => Module;
  const Instance: new (module: Module, imports: object) => Instance;
  interface Table {
    readonly length: number;
    grow(by: number): number;
    get(index: number): TableFunction | null;
    set(index: number, called: TableFunction | null): void;
  }
  type TableFunction = (...numbers: number[]) => number;
  function compile(bytes: Uint8Array): Promise<Module>;
  function instantiate(module: Module, imports: object): Promise<Instance>;
}
