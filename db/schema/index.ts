export * from "./assignments";
export * from "./attempts";
export * from "./classes";
export * from "./events";
export * from "./lessons";
export * from "./marks";
export * from "./schools";
export * from "./users";
