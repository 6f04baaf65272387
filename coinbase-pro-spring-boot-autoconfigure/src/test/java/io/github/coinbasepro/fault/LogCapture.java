package io.github.coinbasepro.fault;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/**
 * Takes all that is logged, at any level by any logger, away from where it went before.
 */
final class LogCapture extends AppenderBase<ILoggingEvent> implements AutoCloseable {

	private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();

	private final Logger root = this.context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

	private final Map<Logger, Level> levels = new LinkedHashMap<>();

	private final List<Appender<ILoggingEvent>> appenders = new ArrayList<>();

	private final Queue<String> lines = new ConcurrentLinkedQueue<>();

	LogCapture() {
		for (Logger logger : this.context.getLoggerList()) {
			if (logger.getLevel() != null) {
				this.levels.put(logger, logger.getLevel());
				logger.setLevel((logger == this.root) ? Level.TRACE : null);
			}
		}
		Iterator<Appender<ILoggingEvent>> others = this.root.iteratorForAppenders();
		others.forEachRemaining(this.appenders::add);
		this.appenders.forEach(this.root::detachAppender);
		setContext(this.context);
		start();
		this.root.addAppender(this);
	}

	@Override
	protected void append(ILoggingEvent event) {
		StringBuilder line = new StringBuilder();
		line.append(event.getLevel()).append(' ').append(event.getLoggerName());
		line.append(" [").append(event.getThreadName()).append("] ").append(event.getFormattedMessage());
		line.append(' ').append(event.getMDCPropertyMap()).append(event.getKeyValuePairs());
		if (event.getThrowableProxy() != null) {
			line.append('\n').append(ThrowableProxyUtil.asString(event.getThrowableProxy()));
		}
		this.lines.add(line.toString());
	}

	List<String> lines() {
		return List.copyOf(this.lines);
	}

	@Override
	public void close() {
		this.root.detachAppender(this);
		this.appenders.forEach(this.root::addAppender);
		this.levels.forEach(Logger::setLevel);
		stop();
	}

}
