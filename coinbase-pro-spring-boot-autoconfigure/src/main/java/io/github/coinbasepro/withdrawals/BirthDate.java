package io.github.coinbasepro.withdrawals;

import java.time.DateTimeException;
import java.time.LocalDate;

import io.github.coinbasepro.internal.value.Arguments;

/**
 * A date of birth, as the exchange takes it: in three numbers.
 *
 * @param year year
 * @param month month, 1 to 12
 * @param day day of the month, 1 to 31
 */
public record BirthDate(int year, int month, int day) {

	/**
	 * Creates a date of birth.
	 * @param year year
	 * @param month month, 1 to 12
	 * @param day day of the month, 1 to 31
	 * @throws IllegalArgumentException if there is no such date
	 */
	public BirthDate {
		try {
			LocalDate.of(year, month, day);
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException(
					"dateOfBirth must be a date but was year " + year + ", month " + month + ", day " + day, ex);
		}
	}

	/**
	 * Returns a date of birth.
	 * @param date the date
	 * @return the date of birth
	 */
	public static BirthDate of(LocalDate date) {
		Arguments.require("date", date);
		return new BirthDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
	}

}
