package com.rotki.portal.appapi;

/** Where a call's parameters travel. They are read from there and from nowhere else. */
enum ParameterCarrier {
    /** Nothing is read: neither query nor body has a meaning. */
    NONE,
    /** The query string. */
    QUERY,
    /** A form body, also on GET. */
    FORM,
    /** One flat JSON object, also on DELETE. */
    JSON,
    /** A form of several parts, with a chunk of a file as the last one. */
    MULTIPART
}
