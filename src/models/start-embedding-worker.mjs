// A thread does not inherit what lets the process run TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./embedding-worker.ts');
