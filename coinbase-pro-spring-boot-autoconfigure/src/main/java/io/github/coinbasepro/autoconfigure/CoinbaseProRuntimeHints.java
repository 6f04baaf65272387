package io.github.coinbasepro.autoconfigure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.book.OrderBook;
import io.github.coinbasepro.model.OpenEnum;
import io.github.coinbasepro.model.Page;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.deser.std.StdDeserializer;

import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.TypeReference;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.ClassMetadata;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.util.ClassUtils;

/**
 * {@link RuntimeHintsRegistrar} for the types that Jackson reads and writes by
 * reflection: the records and values of every group of calls, and their mix-ins and
 * deserializers; and for the fields of the properties whose names are checked.
 */
final class CoinbaseProRuntimeHints implements RuntimeHintsRegistrar {

	private static final List<Class<?>> SHARED = List.of(Page.class, OrderBook.class);

	private static final Set<String> BASES = Set.of(Record.class.getName(), Enum.class.getName(),
			StdDeserializer.class.getName());

	private static final String SPRING_BOOT = "org.springframework.boot.SpringApplication";

	private static final MemberCategory[] MEMBERS = { MemberCategory.INVOKE_PUBLIC_CONSTRUCTORS,
			MemberCategory.INVOKE_DECLARED_CONSTRUCTORS, MemberCategory.INVOKE_PUBLIC_METHODS,
			MemberCategory.INVOKE_DECLARED_METHODS, MemberCategory.ACCESS_DECLARED_FIELDS };

	@Override
	public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
		PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver(classLoader);
		MetadataReaderFactory readers = MetadataReaderFactory.create(resolver);
		Stream.concat(SHARED.stream(), groups())
			.map(ClassUtils::getPackageName)
			.distinct()
			.flatMap((name) -> classes(resolver, readers, name))
			.filter(CoinbaseProRuntimeHints::isOfJson)
			.forEach((type) -> hints.reflection().registerType(TypeReference.of(type.getClassName()), MEMBERS));
		if (ClassUtils.isPresent(SPRING_BOOT, classLoader)) {
			registerProperties(hints, classLoader);
		}
	}

	private static void registerProperties(RuntimeHints hints, @Nullable ClassLoader classLoader) {
		hints.resources().registerPattern("META-INF/spring/" + CoinbaseProProperties.class.getName() + ".imports");
		KnownProperties.types(classLoader)
			.stream()
			.flatMap(KnownProperties::groups)
			.forEach((type) -> hints.reflection().registerType(type, MemberCategory.ACCESS_DECLARED_FIELDS));
	}

	private static Stream<Class<?>> groups() {
		return Arrays.stream(CoinbaseProClient.class.getMethods())
			.<Class<?>>map(Method::getReturnType)
			.filter((type) -> type.getSimpleName().endsWith("Api"));
	}

	private static boolean isOfJson(ClassMetadata type) {
		return type.isInterface() || BASES.contains(type.getSuperClassName())
				|| List.of(type.getInterfaceNames()).contains(OpenEnum.class.getName());
	}

	private static Stream<ClassMetadata> classes(PathMatchingResourcePatternResolver resolver,
			MetadataReaderFactory readers, String packageName) {
		try {
			return Arrays
				.stream(resolver
					.getResources("classpath*:" + ClassUtils.convertClassNameToResourcePath(packageName) + "/*.class"))
				.filter((resource) -> !"package-info.class".equals(resource.getFilename()))
				.map((resource) -> metadata(readers, resource));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ClassMetadata metadata(MetadataReaderFactory readers, Resource resource) {
		try {
			return readers.getMetadataReader(resource).getClassMetadata();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
