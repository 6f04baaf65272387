package io.github.coinbasepro.sample.browser;

import java.util.List;

import io.github.coinbasepro.simulator.Gate;
import io.github.coinbasepro.simulator.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A ticket is one order, however often it is sent, and is read as it is meant or not at
 * all.
 */
class TicketBrowserTests extends BrowserTest {

	@ParameterizedTest
	@EnumSource
	void sentTwiceItPlacesOneOrder(Hand hand) {
		try (Page page = this.chromium.open(1440, 900)) {
			show(page);
			Gate gate = this.exchange.faults().next().of("POST", "/orders").holdTheAnswer();
			fillIn(page, "b", "100", "0.01");
			hand.send(page);
			gate.awaitCall();
			assertThat(page.evaluate("document.querySelector('#ticket-fields').disabled").asBoolean()).isTrue();
			hand.send(page);
			gate.open();
			awaitAnswer(page, "✓ Resting");
			hand.send(page);
			assertThat(page.text("#ticket-answer")).startsWith("✓ Resting");
			assertThat(fields(page)).containsExactly("", "");
			assertThat(ordersSent()).isEqualTo(1);
		}
	}

	@ParameterizedTest
	@EnumSource
	void sentTwiceWhileTheExchangeIsFastItPlacesOneOrder(Hand hand) {
		try (Page page = this.chromium.open(1440, 900)) {
			show(page);
			fillIn(page, "b", "100", "0.01");
			hand.send(page);
			hand.send(page);
			awaitAnswer(page, "✓ Resting");
			hand.send(page);
			assertThat(ordersSent()).isEqualTo(1);
		}
	}

	@Test
	void itKeepsItsIdUntilItIsEdited() {
		try (Page page = this.chromium.open(1440, 900)) {
			show(page);
			this.exchange.faults().next(3).of("POST", "/orders").answer(400, "Insufficient funds");
			send(page, "b", "100", "0.01");
			awaitAnswer(page, "✕ Insufficient funds");
			page.press("Enter");
			page.await("document.querySelector('#ticket-answer').textContent.startsWith('✕')");
			page.type("5");
			page.press("Enter");
			awaitAnswer(page, "✕ Insufficient funds");
			send(page, "b", "100", "0.01");
			awaitAnswer(page, "✓ Resting");
			List<String> ids = sentOrders().stream().map((order) -> order.path("client_oid").asString()).toList();
			assertThat(ids).hasSize(4).doesNotContain("");
			assertThat(ids.get(0)).isEqualTo(ids.get(1));
			assertThat(ids.subList(1, 4)).doesNotHaveDuplicates();
			assertThat(page.complaints()).allMatch((complaint) -> complaint.contains("status of 422"));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "60,000.00;.5;60000.00;0.5", "100.;1,000;100;1000" })
	void amountsAreReadAsTradersWriteThem(String price, String size, String sentPrice, String sentSize) {
		try (Page page = this.chromium.open(1440, 900)) {
			show(page);
			this.exchange.faults().next().of("POST", "/orders").answer(400, "Insufficient funds");
			send(page, "b", price, size);
			awaitAnswer(page, "✕ Insufficient funds");
			assertThat(sentOrders().get(0).path("price").asString()).isEqualTo(sentPrice);
			assertThat(sentOrders().get(0).path("size").asString()).isEqualTo(sentSize);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "0,5", "1,2345", "1.234,56" })
	void whatCouldBeReadInTwoWaysIsRefusedAtOnce(String size) {
		try (Page page = this.chromium.open(1440, 900)) {
			show(page);
			fillIn(page, "b", "100", size);
			awaitAnswer(page, "Size: write decimals after a point, such as 0.5");
			assertThat(page.evaluate("document.querySelector('[name=size]').ariaInvalid").asString()).isEqualTo("true");
			assertThat(page.text("#ticket-total")).isEqualTo("–");
			page.press("Enter");
			assertThat(page.text("#ticket-answer")).startsWith("Size: write decimals after a point");
			assertThat(ordersSent()).isZero();
		}
	}

	@Test
	void whatIsNoStepOfTheProductIsRefusedAtOnce() {
		try (Page page = this.chromium.open(1440, 900)) {
			show(page);
			fillIn(page, "b", "100.001", "1");
			awaitAnswer(page, "Price goes in steps of 0.01");
			page.press("Enter");
			assertThat(ordersSent()).isZero();
		}
	}

	private static List<String> fields(Page page) {
		return page.evaluate("[...document.querySelectorAll('.field input')].map((field) => field.value)")
			.valueStream()
			.map(JsonNode::asString)
			.toList();
	}

	private List<JsonNode> sentOrders() {
		return this.exchange.requests()
			.of("POST", "/orders")
			.list()
			.stream()
			.map(RecordedRequest::bodyAsText)
			.map((body) -> JsonMapper.shared().readTree(body))
			.toList();
	}

	/**
	 * How an impatient hand sends a ticket.
	 */
	enum Hand {

		DOUBLE_CLICK {
			@Override
			void send(Page page) {
				page.click("#ticket-send", 2);
			}
		},

		ENTER_TWICE {
			@Override
			void send(Page page) {
				page.press("Enter");
				page.press("Enter");
			}
		},

		ENTER_HELD {
			@Override
			void send(Page page) {
				page.hold("Enter", 10);
			}
		};

		abstract void send(Page page);

	}

}
