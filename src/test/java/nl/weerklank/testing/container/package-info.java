/**
 * Tests inside the container: the built WAR with the test classes added is deployed once, on the database that the build
 * names, and every {@link nl.weerklank.testing.container.ContainerTest} runs in it with its beans injected.
 */
package nl.weerklank.testing.container;
