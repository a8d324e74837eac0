check-many-strangers = Recipients at many different organisations
check-many-strangers-domains = There are { $recipients } recipients at { $domains } different organisations ({ $examples } and others).
check-many-strangers-why = When someone sends to a list of collected addresses, people at unconnected companies end up side by side.
check-many-strangers-do = See whether you know the others. If they are all strangers, open nothing and do not “reply to all”.
