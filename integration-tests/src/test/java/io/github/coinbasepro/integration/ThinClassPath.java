package io.github.coinbasepro.integration;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The class path of the tests without some of its jars.
 */
final class ThinClassPath extends URLClassLoader {

	/**
	 * Takes jars off the class path.
	 * @param jars expression that the beginnings of their names match
	 */
	ThinClassPath(String jars) {
		super(classPath(Pattern.compile(jars)), ClassLoader.getPlatformClassLoader());
	}

	static Stream<Path> entries() {
		return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of);
	}

	static Predicate<Path> named(Pattern jars) {
		return (entry) -> jars.matcher(entry.getFileName().toString()).lookingAt();
	}

	private static URL[] classPath(Pattern jars) {
		return entries().filter(named(jars).negate()).map(ThinClassPath::url).toArray(URL[]::new);
	}

	private static URL url(Path entry) {
		try {
			return entry.toUri().toURL();
		}
		catch (MalformedURLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
