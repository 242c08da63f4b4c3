/** A folder as a browser hands it out, in memory. */

const missing = (): never => {
  throw Object.assign(new Error('not there'), { name: 'NotFoundError' });
};

class FakeFile {
  readonly kind = 'file';
  #bytes = new Uint8Array<ArrayBuffer>(new ArrayBuffer(0));

  getFile(): Promise<Blob> {
    return Promise.resolve(new Blob([this.#bytes]));
  }

  createWritable(): Promise<{ write(bytes: Uint8Array<ArrayBuffer>): Promise<void>; close(): Promise<void> }> {
    let written = this.#bytes;
    return Promise.resolve({
      write: (bytes) => {
        written = bytes;
        return Promise.resolve();
      },
      close: () => {
        this.#bytes = written;
        return Promise.resolve();
      },
    });
  }
}

export class FakeFolder {
  readonly kind = 'directory';
  readonly #entries = new Map<string, FakeFolder | FakeFile>();
  /** What the browser says when it is asked for permission. */
  permission: PermissionState = 'granted';

  constructor(readonly name: string) {}

  get handle(): FileSystemDirectoryHandle {
    return this as unknown as FileSystemDirectoryHandle;
  }

  queryPermission(): Promise<PermissionState> {
    return Promise.resolve(this.permission);
  }

  async *keys(): AsyncGenerator<string> {
    yield* this.#entries.keys();
  }

  async getDirectoryHandle(name: string, { create = false } = {}): Promise<FakeFolder> {
    if (create && !this.#entries.has(name)) this.#entries.set(name, new FakeFolder(name));
    const found = this.#entries.get(name);
    return found instanceof FakeFolder ? found : missing();
  }

  async getFileHandle(name: string, { create = false } = {}): Promise<FakeFile> {
    if (create && !this.#entries.has(name)) this.#entries.set(name, new FakeFile());
    const found = this.#entries.get(name);
    return found instanceof FakeFile ? found : missing();
  }
}
