package io.github.coinbasepro.users;

/**
 * The user that a key belongs to.
 *
 * @param id id of the user, 24 hexadecimal digits
 */
public record VerifiedUser(String id) {

}
