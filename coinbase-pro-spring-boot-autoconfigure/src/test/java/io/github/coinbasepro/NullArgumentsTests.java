package io.github.coinbasepro;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.coinbasepro.addressbook.AddressChange;
import io.github.coinbasepro.addressbook.AddressTo;
import io.github.coinbasepro.internal.value.Printable;
import io.github.coinbasepro.model.CoinbaseAccountTransfer;
import io.github.coinbasepro.model.CountryCode;
import io.github.coinbasepro.model.CurrencyId;
import io.github.coinbasepro.model.OpenEnum;
import io.github.coinbasepro.model.PageRequest;
import io.github.coinbasepro.model.PaymentMethodTransfer;
import io.github.coinbasepro.orders.CancelScope;
import io.github.coinbasepro.orders.OrderOptions;
import io.github.coinbasepro.orders.Stop;
import io.github.coinbasepro.products.CandleBatch;
import io.github.coinbasepro.profiles.ProfileDeactivation;
import io.github.coinbasepro.profiles.ProfileRenaming;
import io.github.coinbasepro.reports.ReportScope;
import io.github.coinbasepro.users.SettlementSetting;
import io.github.coinbasepro.withdrawals.BirthDate;
import io.github.coinbasepro.withdrawals.CounterpartyTransfer;
import io.github.coinbasepro.withdrawals.TravelRuleBeneficiary;
import io.github.coinbasepro.withdrawals.TravelRuleData;
import io.github.coinbasepro.withdrawals.TravelRuleOriginator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a caller may leave out by mistake is refused by name: each parameter that is
 * not declared nullable, of each method of each group, and of all that is public in the
 * model, is given null.
 */
class NullArgumentsTests {

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	/**
	 * What is not swept, and why.
	 */
	private static final Map<String, String> EXCEPTIONS = Map.of("valueOf", "of enums: the JDK's own", "equals",
			"null is another object");

	/**
	 * What no caller needs: batches are made by the download, the others take names of
	 * parameters to put into messages.
	 */
	private static final Set<Class<?>> NOT_FOR_CALLERS = Set.of(CandleBatch.class, Printable.class, CountryCode.class,
			CurrencyId.class, OpenEnum.class);

	/**
	 * Parameters that a message calls by their names at the exchange.
	 */
	private static final Map<String, String> NAMED_OTHERWISE = Map.of("Stop.type", "stop", "Stop.price", "stopPrice");

	/**
	 * What callers make and is neither a question nor new.
	 */
	private static final Set<Class<?>> REQUESTS = Set.of(AddressChange.class, AddressTo.class, BirthDate.class,
			CancelScope.class, CoinbaseAccountTransfer.class, CounterpartyTransfer.class, OrderOptions.class,
			PageRequest.class, PaymentMethodTransfer.class, ProfileDeactivation.class, ProfileRenaming.class,
			ReportScope.class, SettlementSetting.class, Stop.class, TravelRuleData.class, TravelRuleOriginator.class,
			TravelRuleBeneficiary.class);

	private final List<String> wrong = new ArrayList<>();

	private final Set<String> swept = new TreeSet<>();

	@Test
	void row112_noMethodOfAGroupTakesNullForWhatMayNotBeNull() {
		for (Method group : ApiGroups.class.getDeclaredMethods()) {
			if (Modifier.isPublic(group.getModifiers()) && group.getParameterCount() == 0) {
				Object api = call(group, exchange.client());
				methods(api.getClass()).forEach((method) -> sweep(method, api));
			}
		}
		for (Method method : CoinbaseProClient.class.getDeclaredMethods()) {
			if (method.getName().equals("exchange")) {
				sweep(method, exchange.client());
			}
		}
		assertThat(this.wrong).isEmpty();
		assertThat(this.swept).hasSizeGreaterThan(80);
		assertThat(exchange.requests()).isEmpty();
	}

	@Test
	void row112_nothingInTheModelTakesNullForWhatMayNotBeNull() {
		for (Class<?> type : model()) {
			if (isMadeByCallers(type)) {
				Arrays.stream(type.getConstructors()).forEach((constructor) -> sweep(constructor, null));
			}
			methods(type).filter((method) -> Modifier.isStatic(method.getModifiers()))
				.forEach((method) -> sweep(method, null));
			if (type.isRecord()) {
				for (boolean full : new boolean[] { true, false }) {
					Object value = Specimens.of(type, full);
					methods(type).filter((method) -> !Modifier.isStatic(method.getModifiers()))
						.forEach((method) -> sweep(method, value));
				}
			}
		}
		methods(RawRequest.class).forEach((method) -> sweep(method,
				Modifier.isStatic(method.getModifiers()) ? null : RawRequest.get("/products")));
		assertThat(this.wrong).isEmpty();
		assertThat(this.swept).hasSizeGreaterThan(150);
	}

	private static List<Class<?>> model() {
		return Specimens.types()
			.stream()
			.filter((type) -> NOT_FOR_CALLERS.stream().noneMatch(type::isEquivalentTo))
			.<Class<?>>map(JavaClass::reflect)
			.toList();
	}

	private static Stream<Method> methods(Class<?> type) {
		return Arrays.stream(type.getDeclaredMethods())
			.filter((method) -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()
					&& !EXCEPTIONS.containsKey(method.getName()));
	}

	/**
	 * Returns whether callers make a record. What the exchange answers with is made by
	 * the client's decoder, which holds it to its nullness, and a batch of candles by the
	 * download.
	 */
	private static boolean isMadeByCallers(Class<?> type) {
		String name = type.getSimpleName();
		return type.isRecord() && (name.startsWith("New") || name.endsWith("Query") || REQUESTS.contains(type)
				|| OpenEnum.class.isAssignableFrom(type));
	}

	private void sweep(Executable executable, @Nullable Object target) {
		Parameter[] parameters = executable.getParameters();
		for (int i = 0; i < parameters.length; i++) {
			AnnotatedType type = executable.getAnnotatedParameterTypes()[i];
			if (!parameters[i].getType().isPrimitive() && !type.isAnnotationPresent(Nullable.class)) {
				for (Map.Entry<String, @Nullable Object> missing : missing(parameters[i]).entrySet()) {
					@Nullable Object[] arguments = arguments(executable);
					arguments[i] = missing.getValue();
					check(executable, target, arguments, parameters[i].getName(), missing.getKey());
				}
			}
		}
	}

	private static Map<String, @Nullable Object> missing(Parameter parameter) {
		Map<String, @Nullable Object> missing = new LinkedHashMap<>();
		missing.put("null", null);
		if (parameter.getType().isArray()) {
			missing.put("array of null", Array.newInstance(parameter.getType().getComponentType(), 1));
		}
		if (parameter.getType() == List.class) {
			missing.put("list of null", Collections.singletonList(null));
		}
		return missing;
	}

	private static @Nullable Object[] arguments(Executable executable) {
		return Arrays.stream(executable.getParameters())
			.map((parameter) -> parameter.getAnnotatedType().isAnnotationPresent(Nullable.class) ? null
					: Specimens.value(parameter.getParameterizedType(), parameter.getName()))
			.toArray();
	}

	private void check(Executable executable, @Nullable Object target, @Nullable Object[] arguments, String parameter,
			String missing) {
		String place = executable.getDeclaringClass().getSimpleName() + "." + executable.getName() + "(" + parameter
				+ " = " + missing + ")";
		this.swept.add(place);
		try {
			if (executable instanceof Method method) {
				method.setAccessible(true);
				method.invoke(target, arguments);
			}
			else {
				((Constructor<?>) executable).newInstance(arguments);
			}
			this.wrong.add(place + " takes it");
		}
		catch (InvocationTargetException ex) {
			boolean named = ex.getCause() instanceof IllegalArgumentException refusal
					&& String.valueOf(refusal.getMessage())
						.contains(NAMED_OTHERWISE
							.getOrDefault(executable.getDeclaringClass().getSimpleName() + "." + parameter, parameter));
			if (!named) {
				this.wrong.add(place + " throws " + ex.getCause());
			}
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(place, ex);
		}
	}

	private static Object call(Method method, Object target) {
		try {
			return method.invoke(target);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
