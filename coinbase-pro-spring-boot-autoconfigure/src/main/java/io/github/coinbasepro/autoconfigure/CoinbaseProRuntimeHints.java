package io.github.coinbasepro.autoconfigure;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.github.coinbasepro.internal.call.Transport;
import io.github.coinbasepro.orders.Order;
import org.jspecify.annotations.Nullable;

import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.TypeReference;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * {@link RuntimeHintsRegistrar} for what Jackson reads and writes by reflection: every
 * class of the model, and the mix-ins that hold the exchange's names, found where they
 * are; and for the fields of the properties whose names are checked.
 */
final class CoinbaseProRuntimeHints implements RuntimeHintsRegistrar {

	private static final String MODEL = ClassUtils.getPackageName(Order.class);

	private static final String TRANSPORT = ClassUtils.getPackageName(Transport.class);

	private static final String SPRING_BOOT = "org.springframework.boot.SpringApplication";

	private static final MemberCategory[] MEMBERS = { MemberCategory.INVOKE_PUBLIC_CONSTRUCTORS,
			MemberCategory.INVOKE_DECLARED_CONSTRUCTORS, MemberCategory.INVOKE_PUBLIC_METHODS,
			MemberCategory.INVOKE_DECLARED_METHODS, MemberCategory.ACCESS_DECLARED_FIELDS };

	@Override
	public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
		PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver(classLoader);
		register(hints, resolver, MODEL, "*");
		register(hints, resolver, TRANSPORT, "WireNames$*");
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

	private static void register(RuntimeHints hints, PathMatchingResourcePatternResolver resolver, String packageName,
			String names) {
		for (Resource resource : classes(resolver, packageName, names)) {
			String name = StringUtils.stripFilenameExtension(String.valueOf(resource.getFilename()));
			if (!name.equals("package-info")) {
				hints.reflection().registerType(TypeReference.of(packageName + "." + name), MEMBERS);
			}
		}
	}

	private static Resource[] classes(PathMatchingResourcePatternResolver resolver, String packageName, String names) {
		try {
			return resolver.getResources(
					"classpath*:" + ClassUtils.convertClassNameToResourcePath(packageName) + "/" + names + ".class");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
