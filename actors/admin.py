"""The desk of countries, organisations and memberships."""

from django.contrib import admin

from actors.models import Country, Membership, Organisation, OrganisationName, OrganisationRelation
from ssrkb.admin import RecordAdmin, RowInline


class OrganisationNameInline(RowInline):
    model = OrganisationName
    verbose_name = "other name"


class OrganisationRelationInline(RowInline):
    model = OrganisationRelation
    fk_name = "subject"
    verbose_name = "relation to another body"
    verbose_name_plural = "relations to other bodies"


@admin.register(Country)
class CountryAdmin(RecordAdmin[Country]):
    columns = ("region", "subregion")
    filters = ("region", "subregion")


@admin.register(Organisation)
class OrganisationAdmin(RecordAdmin[Organisation]):
    columns = ("acronym", "type", "parent")
    filters = ("type",)
    rows = (OrganisationNameInline, OrganisationRelationInline)


@admin.register(Membership)
class MembershipAdmin(RecordAdmin[Membership]):
    columns = ("group", "organisation", "country", "role", "period")
    filters = ("role", ("group", admin.RelatedOnlyFieldListFilter))
