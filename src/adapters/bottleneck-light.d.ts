// The build of Bottleneck without Redis, which evaluates no code, has no types of its own.
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
