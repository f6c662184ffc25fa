/** Pages and banners about support visits, for agents, for approvers and for owners. */
@NullMarked
package com.rotki.portal.support.ui;

import org.jspecify.annotations.NullMarked;
