check-many-strangers = Recipients of many different organisations
check-many-strangers-domains = There are { $recipients } recipients, at { $domains } different domains ({ $examples } and so on).
check-many-strangers-why = Whoever sends to collected addresses puts people of unconnected companies in one line.
check-many-strangers-do = See whether you know the others. If they are all strangers, open nothing and do not “reply to all”.
