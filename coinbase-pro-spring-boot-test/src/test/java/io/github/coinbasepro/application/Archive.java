package io.github.coinbasepro.application;

import org.springframework.stereotype.Repository;

/**
 * Stands for what needs a database.
 */
@Repository
class Archive {

}
