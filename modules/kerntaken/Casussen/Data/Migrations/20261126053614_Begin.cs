using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Casussen.Data.Migrations
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "casussen");

            // What names are compared by; Naamvorm does the same in the program. The extensions are trusted: the owner of a database may make them.
            migrationBuilder.Sql("""
                create extension if not exists unaccent with schema public;
                create extension if not exists pg_trgm with schema public;
                create extension if not exists fuzzystrmatch with schema public;
                create function casussen.naamvorm(naam text) returns text language sql immutable strict parallel safe as $$
                  select trim(regexp_replace(replace(lower(public.unaccent('public.unaccent'::regdictionary, naam)), 'ij', 'y'), '[^a-z]+', ' ', 'g'))
                $$;
                create function casussen.klanken(naam text) returns text[] language sql immutable strict parallel safe as $$
                  select coalesce(array_agg(distinct klank), '{}') from regexp_split_to_table(casussen.naamvorm(naam), ' ') woord, unnest(public.daitch_mokotoff(woord)) klank
                  where length(woord) > 2
                $$;
                """);

            migrationBuilder.CreateTable(
                name: "melding",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<string>(type: "text", nullable: false),
                    thema = table.Column<string>(type: "text", nullable: false),
                    bron = table.Column<string>(type: "text", nullable: false),
                    gemeente = table.Column<string>(type: "text", nullable: false),
                    ontvangen_op = table.Column<DateOnly>(type: "date", nullable: false),
                    spoed = table.Column<bool>(type: "boolean", nullable: false),
                    spoedreden = table.Column<string>(type: "text", nullable: true),
                    strafrecht = table.Column<bool>(type: "boolean", nullable: false),
                    melder = table.Column<string>(type: "text", nullable: false),
                    aanleiding = table.Column<string>(type: "text", nullable: true),
                    doel = table.Column<string>(type: "text", nullable: true),
                    eerder_geprobeerd = table.Column<string>(type: "text", nullable: true),
                    vooraf_besproken = table.Column<bool>(type: "boolean", nullable: false),
                    niet_besproken_reden = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    besluitreden = table.Column<string>(type: "text", nullable: true),
                    overgedragen_aan = table.Column<string>(type: "text", nullable: true),
                    besloten_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    besloten_door = table.Column<string>(type: "text", nullable: true),
                    geanonimiseerd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    eerste_verwerking_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_melding", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "meldingteller",
                schema: "casussen",
                columns: table => new
                {
                    jaar = table.Column<int>(type: "integer", nullable: false),
                    laatste = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meldingteller", x => x.jaar);
                });

            migrationBuilder.CreateTable(
                name: "persoon",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    voornamen = table.Column<string>(type: "text", nullable: true),
                    roepnaam = table.Column<string>(type: "text", nullable: true),
                    tussenvoegsel = table.Column<string>(type: "text", nullable: true),
                    achternaam = table.Column<string>(type: "text", nullable: false),
                    geboortenaam = table.Column<string>(type: "text", nullable: true),
                    geboortedatum = table.Column<DateOnly>(type: "date", nullable: true),
                    bsn = table.Column<string>(type: "text", nullable: true),
                    straat = table.Column<string>(type: "text", nullable: true),
                    postcode = table.Column<string>(type: "text", nullable: true),
                    woonplaats = table.Column<string>(type: "text", nullable: true),
                    adres_afgeschermd = table.Column<bool>(type: "boolean", nullable: false),
                    samengevoegd_met_id = table.Column<Guid>(type: "uuid", nullable: true),
                    eerste_verwerking_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    zoeknaam = table.Column<string>(type: "text", nullable: false, computedColumnSql: "casussen.naamvorm(coalesce(voornamen, '') || ' ' || coalesce(roepnaam, '') || ' ' || achternaam || ' ' || coalesce(geboortenaam, ''))", stored: true),
                    klanken = table.Column<List<string>>(type: "text[]", nullable: false, computedColumnSql: "casussen.klanken(coalesce(voornamen, '') || ' ' || coalesce(roepnaam, '') || ' ' || achternaam || ' ' || coalesce(geboortenaam, ''))", stored: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_persoon", x => x.id);
                    table.ForeignKey(
                        name: "fk_persoon_persoon_samengevoegd_met_id",
                        column: x => x.samengevoegd_met_id,
                        principalSchema: "casussen",
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meldingpersoon",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meldingpersoon", x => x.id);
                    table.ForeignKey(
                        name: "fk_meldingpersoon_melding_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "casussen",
                        principalTable: "melding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_meldingpersoon_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalSchema: "casussen",
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "samenvoeging",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    opgenomen_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vooraf = table.Column<string>(type: "jsonb", nullable: false),
                    gevuld = table.Column<string>(type: "jsonb", nullable: false),
                    verhuisd = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    van_beide = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    teruggedraaid_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    teruggedraaid_door = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_samenvoeging", x => x.id);
                    table.ForeignKey(
                        name: "fk_samenvoeging_persoon_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "casussen",
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_samenvoeging_persoon_opgenomen_id",
                        column: x => x.opgenomen_id,
                        principalSchema: "casussen",
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_melding_gemeente_thema_ontvangen_op",
                schema: "casussen",
                table: "melding",
                columns: new[] { "gemeente", "thema", "ontvangen_op" });

            migrationBuilder.CreateIndex(
                name: "ix_melding_nummer",
                schema: "casussen",
                table: "melding",
                column: "nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_melding_ontvangen_op_id",
                schema: "casussen",
                table: "melding",
                columns: new[] { "ontvangen_op", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_melding_status_ontvangen_op",
                schema: "casussen",
                table: "melding",
                columns: new[] { "status", "ontvangen_op" });

            migrationBuilder.CreateIndex(
                name: "ix_meldingpersoon_dossier_id_persoon_id",
                schema: "casussen",
                table: "meldingpersoon",
                columns: new[] { "dossier_id", "persoon_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_meldingpersoon_persoon_id",
                schema: "casussen",
                table: "meldingpersoon",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_persoon_bsn",
                schema: "casussen",
                table: "persoon",
                column: "bsn",
                unique: true,
                filter: "bsn is not null and samengevoegd_met_id is null");

            migrationBuilder.CreateIndex(
                name: "ix_persoon_geboortedatum",
                schema: "casussen",
                table: "persoon",
                column: "geboortedatum");

            migrationBuilder.CreateIndex(
                name: "ix_persoon_klanken",
                schema: "casussen",
                table: "persoon",
                column: "klanken")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_persoon_postcode",
                schema: "casussen",
                table: "persoon",
                column: "postcode");

            migrationBuilder.CreateIndex(
                name: "ix_persoon_samengevoegd_met_id",
                schema: "casussen",
                table: "persoon",
                column: "samengevoegd_met_id");

            migrationBuilder.CreateIndex(
                name: "ix_persoon_zoeknaam",
                schema: "casussen",
                table: "persoon",
                column: "zoeknaam")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_samenvoeging_dossier_id",
                schema: "casussen",
                table: "samenvoeging",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "ix_samenvoeging_opgenomen_id",
                schema: "casussen",
                table: "samenvoeging",
                column: "opgenomen_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "meldingpersoon",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "meldingteller",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "samenvoeging",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "melding",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "persoon",
                schema: "casussen");

            migrationBuilder.Sql("drop function casussen.klanken; drop function casussen.naamvorm");
        }
    }
}
