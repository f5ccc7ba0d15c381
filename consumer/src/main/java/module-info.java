/** A program that checks a record. It needs Jackson only to read JSON; one that always does requires it without "static". */
module com.example.consumer {
    requires org.openisp.rules;
    requires static com.fasterxml.jackson.core;
}
