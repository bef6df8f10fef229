/** Where sealed values are kept, each under a key of its own. Any store of the project can be one. */
export interface SecretShelf {
  find(key: string): Promise<string | undefined>;
  put(key: string, value: string): Promise<void>;
  remove(key: string): Promise<void>;
}
