/** Pages and banners of the support, for agents, for those who approve, and for the owners of accounts. */
@NullMarked
package com.rotki.portal.support.ui;

import org.jspecify.annotations.NullMarked;
