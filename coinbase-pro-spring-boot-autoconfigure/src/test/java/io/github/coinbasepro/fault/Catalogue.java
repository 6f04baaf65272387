package io.github.coinbasepro.fault;

import java.util.List;

/**
 * The catalogue of faults that a client of this API meets, by the numbers of the
 * specification: what goes wrong, and what ours does. Where there is no test, it says
 * why.
 */
final class Catalogue {

	private static final String LIMITS = """
			1 | refused for coming too early, and told how long to wait | waits that long but 30 s at most; fails at once if the call would end before; takes its own limit for spent
			2 | refused for coming too early, and told nothing | pauses for a random part of 1, 2 … s, three attempts in all, within a budget
			3 | an order refused for coming too early | was refused, so nothing is in doubt; sent again under the same id only if `coinbase.pro.retry.rate-limited-writes` says so
			4 | a server error on a read | three attempts in all, within a budget
			5 | an order whose answer is lost, in whatever way | never sent again; looked for by its client order id for 16 s; then `OrderOutcomeUnknownException` with that id
			6 | a withdrawal, deposit, conversion or transfer whose answer is lost | never sent again; the exception names the list to look at
			7 | a cancel whose answer is lost | repeated; an order that is not found then is done or was never there
			8 | cancelling all cancels only some | returns what was cancelled; `cancelAllUntilNoneIsLeft` goes on
			9 | one order subscribed to twice, or retried by the caller | goes out once; the second time is an `OrderAlreadySentException`, whose outcome is unknown
			10 | a client order id that the exchange drops | is refused before anything is sent
			11 | a server error that stays | three attempts, and the words of the exchange are kept
			12 | everything fails at once | all repetitions of a client share one budget: 1,000 calls make fewer than 1,100 requests
			13 | many wait for the rate limit | first come, first served; cancels before orders before reads; who leaves takes no place
			14 | too many wait for the rate limit | refused by name instead of kept
			""";

	private static final String TRANSPORT = """
			15 | the server has given up a connection that we still keep | unused connections are closed after 15 s; a read is repeated, an order is looked for
			16 | an answer that comes byte by byte | the call ends with its total time, whatever still comes
			17 | no answer, or no connection | limits for connecting, for TLS, for silence and for the whole call
			18 | an answer shorter than it says | a read is repeated, an order is looked for
			19 | an answer cut where only the end of the connection says so | is no JSON, and so no success
			20 | a list that was cut and is still JSON | – | cannot be told from a short list
			21 | something that is no JSON | `ResponseFormatException` with at most 512 printable letters of it
			22 | a page of the network in front | 5xx of all kinds are server errors; a locked door (403) is not knocked at again
			23 | nothing, `null`, 204, a redirect | an exception, never an empty result
			24 | a wrong content type or none | is read as what it should be
			25 | an answer of 100 MB | is not read beyond the limit of its route
			26 | an answer that inflates to 200 MB | is counted as it inflates
			27 | an error of 100 MB | 8 kB of it are read
			28 | a redirect to another host | is not followed; the other host hears nothing
			29 | a name that cannot be looked up, or has moved | nothing was sent, so it is tried again; an address is kept for a minute at most
			30 | a certificate that is not trusted or of another host | nothing is sent, and there is no switch for it
			31 | credentials over plain http, or to another host | refused to start but for this machine; a warning for a host that is not of Coinbase
			32 | an address with a path, a slash, a query, a user | joined as it is, or refused; what is sent is what is signed
			33 | a proxy that refuses, wants a password or hangs up | is named by the exception, with what it said
			34 | the caller leaves in the middle | the connection is closed; the order may exist, and its id is known
			35 | the reader of a list is slow | pages are asked for as they are read
			36 | the application ends with calls under way | waits for them, 10 s at most; orders without an answer are logged by their ids; every call ends
			37 | a call after the end | `ClientClosedException`
			38 | blocking where nothing may block | refused by name; the tests run under BlockHound
			39 | no free connection | 5 s, then `PoolExhaustedException`
			40 | a connection after a failure | is used again only if it is sound and the server did not fail
			""";

	private static final String DATA = """
			41 | a field that nobody knows | is left out
			42 | a status that nobody knows | is kept as text and breaks nothing
			43 | what must be there is not | `ResponseFormatException` instead of a null far away
			44 | empty text for a number or a time | counts as absent
			45 | a number as text, or the other way round | both are read
			46 | `NaN`, `Infinity`, hexadecimal | is no number
			47 | a number of a billion digits | is refused before it is computed with
			48 | 2,000 digits, 100,000 brackets | are refused
			49 | an order that says a thing twice | is refused: nobody knows which is true
			50 | something after the end | is refused
			51 | `1E+3` instead of 1000 | amounts are text without an exponent
			52 | money as floating point | is `BigDecimal` everywhere; what lies between two steps is refused or rounded as told
			53 | another language or time zone | makes no difference: the tests also run in Turkish, Arabic and Thai
			54 | another charset | is UTF-8 everywhere, signed as it is sent
			55 | times of many forms | all are read
			56 | the answer to another question | is refused, that of a cancel or a list as well; of an order also product, side and id must fit
			57 | an error with status 200 | is an error
			58 | a list that never ends | cursors that stand still or go round end it with an exception
			59 | rows that come in between two pages | none comes twice because of it
			60 | several lists at once | keep the limit together; a page that fails is an error and no shorter list
			61 | a header of another case | is found
			""";

	private static final String SIGNING = """
			62 | a clock that is wrong | is set by the exchange's when it refuses a time stamp; the call is signed anew, once
			63 | somebody sets the clock | the offset holds, for it is kept against the time since start
			64 | a server time that cannot be right | is not taken over
			65 | asking for the time before every call | is asked for when a time stamp was refused
			66 | a time stamp that grows old while it waits | is made after the wait, for each attempt anew
			67 | many threads sign | each for itself
			68 | a secret that is no base64 | refused at start, without its value
			69 | a key with spaces around it | refused at start
			70 | a passphrase that no header can carry | refused at start
			71 | a line break in a header | refused at start
			72 | ids that change the path | have a form, or are refused
			73 | `client:` in a path | goes out and is signed as it is
			74 | public and private mixed up | each route declares it; nothing private goes out unsigned, nothing public signed
			75 | secrets in logs | none at any level
			76 | secrets in exceptions | none, and none of the HTTP library for a cause
			77 | secrets in `toString` | none
			78 | secrets in the actuator | the environment and the report of properties show none, even when they show all values
			79 | secrets in a heap dump | the secret is kept as a key and not as text; that the environment keeps the text is said in SECURITY.md
			80 | metrics with an id for a tag | the tag is the template of the route
			81 | traces with ids | the template, and never the address
			82 | the key in an address or a user agent | never
			""";

	private static final String MONEY = """
			83 | a call ends while it waits for its permit, or in the same moment | the permit goes back, whatever the moment; the contract of `RateLimiter` says who gives it back
			84 | trading is switched off while writes wait for the rate limit | guard and write are one step; no write begins after the switch has returned; what waits ends at once as not sent
			85 | a filter of the application sends a request again | a second write of what may not be repeated is refused below every filter; the outcome is that of the first write; repeated reads take a permit each and count as attempts
			86 | interim answers (1xx) before the real one | are skipped; a connection that said anything unexpected is not used again
			87 | reads that are never answered hold every permit | a claim that is not answered within a second counts as arrived; reads leave permits for cancels and orders, at most half of a burst; writes have as many connections as their limits let go, however long the silence
			88 | a lost order while hundreds of reads wait | looks for it go ahead of reads and new orders, over the connections of writes; the exception counts the looks that were answered
			89 | a bean of the application throws, returns null or never answers | the call ends in a `CoinbaseProException` whose cause, an `ApplicationBeanException`, names the bean; the outcome of an order is kept
			90 | a cancel of all whose answer is lost, and a newer order | is not repeated once an order of this client went out after it
			91 | an answer to placing with other terms than those of the order | is not taken for its answer; the outcome is unknown and the order is looked for
			92 | the client is closed on an event loop | closes all the same, without blocking it; a close that failed can be tried again; a first call that races with it leaves no thread, pool or socket
			93 | books and lists that are cancelled while they arrive | release every buffer
			94 | a cancel that races with a failure | logs nothing
			95 | a withdrawal that was debited before it was refused | is unknown, with the words of the exchange
			96 | a refusal whose words fit two rules | the status decides first
			97 | a 4xx that is not of the exchange | leaves an order unknown
			98 | a named client with an address of its own and no credentials of its own | has no credentials at an address of its own unless it sets them
			99 | a property below `coinbase.pro` that does not exist or is empty, or two that contradict each other | stop the application, with the name that was meant; what does start says how, in one line
			100 | a placeholder that is not resolved | stops the application and names the variable
			101 | credentials from any source, with the values of Actuator shown | are hidden, also the parts that placeholders compose them of
			102 | a server that repeats our headers in its answer | the secrets are removed before the text is kept, also in base64, escaped or cut, and a status line is not logged
			103 | `coinbase.pro.clients.default` | is refused, since the main client has that name
			104 | an error of a named client | names the properties of that client
			105 | an order far from the market, or with size and price swapped | is refused where `coinbase.pro.orders.max-value` or `max-deviation` is set: valued at the market, and checked again when its turn comes
			106 | a market order with a stop | stays possible and is deprecated, since the exchange was seen refusing it
			107 | a decoded constant compared by identity | is the constant itself
			108 | an active stop, when everything is cancelled | is cancelled as well by the method that says so
			109 | a server that falls silent for half a minute | calls succeed within two seconds of its return, at the pace of the limit
			110 | a walk over pages whose cursors change while the rows repeat | ends with an error after a page without a new row
			111 | an address with an encoded path or an impossible port | is sent as written; is refused at the start
			112 | null where a value is needed | an `IllegalArgumentException` that names the parameter
			""";

	static final List<Section> SECTIONS = List.of(new Section("Limits and server errors", rows(LIMITS)),
			new Section("Connections and answers", rows(TRANSPORT)), new Section("Data", rows(DATA)),
			new Section("Signatures, clocks and secrets", rows(SIGNING)), new Section("Money and safety", rows(MONEY)));

	private Catalogue() {
	}

	private static List<Row> rows(String table) {
		return table.lines().map((line) -> line.split(" \\| ")).map(Catalogue::row).toList();
	}

	private static Row row(String[] cells) {
		return new Row(Integer.parseInt(cells[0]), cells[1], cells[2], (cells.length > 3) ? cells[3] : "");
	}

	/**
	 * A part of the catalogue.
	 *
	 * @param title what it is about
	 * @param rows its rows
	 */
	record Section(String title, List<Row> rows) {

	}

	/**
	 * A fault.
	 *
	 * @param number its number
	 * @param fault what goes wrong
	 * @param answer what the client does
	 * @param whyNoTest why there is no test, empty if there is one
	 */
	record Row(int number, String fault, String answer, String whyNoTest) {

	}

}
