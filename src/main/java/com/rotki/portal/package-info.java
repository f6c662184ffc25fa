/** The account portal of rotki premium. */
@NullMarked
package com.rotki.portal;

import org.jspecify.annotations.NullMarked;
