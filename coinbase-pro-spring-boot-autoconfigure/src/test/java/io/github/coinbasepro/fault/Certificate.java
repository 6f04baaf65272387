package io.github.coinbasepro.fault;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A certificate that nobody has signed but itself.
 */
final class Certificate {

	private static final String PASSWORD = "changeit";

	private final Path store;

	private Certificate(Path store) {
		this.store = store;
	}

	/**
	 * Makes a certificate with the tool of the JDK.
	 * @param folder where to keep it
	 * @param host whom it is for
	 * @return the certificate
	 */
	static Certificate of(Path folder, String host) throws IOException, InterruptedException {
		Path store = folder.resolve(host + ".p12");
		Process tool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
				"-genkeypair", "-alias", "test", "-keyalg", "EC", "-groupname", "secp256r1", "-validity", "2", "-dname",
				"CN=" + host, "-ext", "SAN=DNS:" + host, "-storetype", "PKCS12", "-storepass", PASSWORD, "-keystore",
				store.toString())
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("keytool.log").toFile())
			.start();
		assertThat(tool.waitFor(60, TimeUnit.SECONDS)).isTrue();
		assertThat(tool.exitValue()).as(Files.readString(folder.resolve("keytool.log"))).isZero();
		return new Certificate(store);
	}

	/**
	 * Returns where the certificate is kept: a store of keys that is also one of trust.
	 */
	Path store() {
		return this.store;
	}

	String password() {
		return PASSWORD;
	}

	/**
	 * Opens a socket that shows the certificate to whoever connects.
	 */
	ServerSocket listen() throws IOException, GeneralSecurityException {
		KeyStore keys = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(this.store)) {
			keys.load(in, PASSWORD.toCharArray());
		}
		KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		managers.init(keys, PASSWORD.toCharArray());
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(managers.getKeyManagers(), null, null);
		return context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
	}

}
