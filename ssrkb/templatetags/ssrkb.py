"""The few tags that Django does not have."""

from django import template

from ssrkb.dates import in_words

register = template.Library()

register.filter("in_words", in_words)
