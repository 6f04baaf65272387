package io.github.coinbasepro.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * Measurements of several ways to do the same, in turns and in another order each round.
 * What disturbs the machine disturbs all of them, so a ratio is that of one round.
 *
 * @param <M> what is measured
 */
final class Rounds<M> {

	private final List<Way<M>> ways = new ArrayList<>();

	void add(String name, Supplier<M> measurement) {
		this.ways.add(new Way<>(name, measurement, new ArrayList<>()));
	}

	void run(int warmUps, int rounds) {
		List<Way<M>> order = new ArrayList<>(this.ways);
		Random random = new Random(1);
		for (int i = 0; i < warmUps + rounds; i++) {
			if (i == warmUps) {
				order.forEach((way) -> way.results().clear());
			}
			Collections.shuffle(order, random);
			order.forEach((way) -> way.results().add(way.measurement().get()));
		}
	}

	List<String> names() {
		return this.ways.stream().map(Way::name).toList();
	}

	Quartiles ratio(String name, String yardstick, ToDoubleFunction<M> figure) {
		return compare(name, yardstick, figure, (ours, theirs) -> ours / theirs);
	}

	Quartiles difference(String name, String yardstick, ToDoubleFunction<M> figure) {
		return compare(name, yardstick, figure, (ours, theirs) -> ours - theirs);
	}

	private Quartiles compare(String name, String yardstick, ToDoubleFunction<M> figure, DoubleBinaryOperator how) {
		List<M> ours = results(name);
		List<M> theirs = results(yardstick);
		double[] compared = new double[ours.size()];
		for (int i = 0; i < compared.length; i++) {
			compared[i] = how.applyAsDouble(figure.applyAsDouble(ours.get(i)), figure.applyAsDouble(theirs.get(i)));
		}
		return Quartiles.of(compared);
	}

	String median(String name, ToDoubleFunction<M> figure, int scale) {
		double[] figures = results(name).stream().mapToDouble(figure).toArray();
		return Quartiles.digits(Quartiles.of(figures).median(), scale);
	}

	private List<M> results(String name) {
		return this.ways.stream()
			.filter((way) -> way.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException(name))
			.results();
	}

	private record Way<M>(String name, Supplier<M> measurement, List<M> results) {

	}

}
