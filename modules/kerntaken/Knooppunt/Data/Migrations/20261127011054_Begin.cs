using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using NpgsqlTypes;

#nullable disable

namespace Zvh.Knooppunt.Data.Migrations
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "knooppunt");

            migrationBuilder.CreateTable(
                name: "contactpersoon",
                schema: "knooppunt",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    gemeente = table.Column<string>(type: "text", nullable: false),
                    thema = table.Column<string>(type: "text", nullable: true),
                    naam = table.Column<string>(type: "text", nullable: false),
                    functie = table.Column<string>(type: "text", nullable: false),
                    bereikbaar = table.Column<string>(type: "text", nullable: false),
                    kent_akkoord = table.Column<bool>(type: "boolean", nullable: false),
                    nagekeken_op = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contactpersoon", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "informatieverzoek",
                schema: "knooppunt",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    thema = table.Column<string>(type: "text", nullable: true),
                    onderwerp_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<string>(type: "text", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    doel = table.Column<string>(type: "text", nullable: false),
                    vraag = table.Column<string>(type: "text", nullable: false),
                    uiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    stand = table.Column<string>(type: "text", nullable: false),
                    antwoord = table.Column<string>(type: "text", nullable: true),
                    grond = table.Column<string>(type: "text", nullable: true),
                    reden = table.Column<string>(type: "text", nullable: true),
                    afgehandeld_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    afgehandeld_door = table.Column<string>(type: "text", nullable: true),
                    herinnerd_op = table.Column<DateOnly>(type: "date", nullable: true),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_informatieverzoek", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kennisitem",
                schema: "knooppunt",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    titel = table.Column<string>(type: "text", nullable: false),
                    antwoord = table.Column<string>(type: "text", nullable: false),
                    thema = table.Column<string>(type: "text", nullable: true),
                    stand = table.Column<string>(type: "text", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    zoekvector = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: true)
                        .Annotation("Npgsql:TsVectorConfig", "dutch")
                        .Annotation("Npgsql:TsVectorProperties", new[] { "titel", "antwoord" })
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kennisitem", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "leesuittreksel",
                schema: "knooppunt",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    thema = table.Column<string>(type: "text", nullable: true),
                    onderwerp_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<string>(type: "text", nullable: false),
                    derde = table.Column<string>(type: "text", nullable: false),
                    organisatie = table.Column<string>(type: "text", nullable: false),
                    noodzaak = table.Column<string>(type: "text", nullable: false),
                    verklaring_op = table.Column<DateOnly>(type: "date", nullable: false),
                    verklaring_kenmerk = table.Column<string>(type: "text", nullable: false),
                    tekst = table.Column<string>(type: "text", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_leesuittreksel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "scenario",
                schema: "knooppunt",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    thema = table.Column<string>(type: "text", nullable: true),
                    onderwerp_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<string>(type: "text", nullable: false),
                    context = table.Column<string>(type: "text", nullable: false),
                    advies = table.Column<string>(type: "text", nullable: false),
                    actieve_aanpak = table.Column<bool>(type: "boolean", nullable: false),
                    stand = table.Column<string>(type: "text", nullable: false),
                    geldig_tot = table.Column<DateOnly>(type: "date", nullable: true),
                    vastgesteld_door = table.Column<string>(type: "text", nullable: true),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_scenario", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "specialist",
                schema: "knooppunt",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    gebruiker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    thema = table.Column<string>(type: "text", nullable: false),
                    toelichting = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_specialist", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "verstrekking",
                schema: "knooppunt",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    thema = table.Column<string>(type: "text", nullable: true),
                    onderwerp_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<string>(type: "text", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: true),
                    derde = table.Column<string>(type: "text", nullable: true),
                    wat = table.Column<string>(type: "text", nullable: false),
                    grond = table.Column<string>(type: "text", nullable: false),
                    doel = table.Column<string>(type: "text", nullable: false),
                    toetsen = table.Column<string[]>(type: "text[]", nullable: false),
                    verstrekt_op = table.Column<DateOnly>(type: "date", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    gezien_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    vraag_op = table.Column<DateOnly>(type: "date", nullable: false),
                    gevraagd_op = table.Column<DateOnly>(type: "date", nullable: true),
                    gevraagd = table.Column<int>(type: "integer", nullable: false),
                    doeltreffend = table.Column<string>(type: "text", nullable: true),
                    terugkoppeling = table.Column<string>(type: "text", nullable: true),
                    terug_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verstrekking", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "vraag",
                schema: "knooppunt",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    thema = table.Column<string>(type: "text", nullable: true),
                    volgnummer = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    onderwerp = table.Column<string>(type: "text", nullable: false),
                    tekst = table.Column<string>(type: "text", nullable: false),
                    gemeente = table.Column<string>(type: "text", nullable: true),
                    onderwerp_id = table.Column<Guid>(type: "uuid", nullable: true),
                    nummer = table.Column<string>(type: "text", nullable: true),
                    vrager_id = table.Column<Guid>(type: "uuid", nullable: false),
                    namens = table.Column<string>(type: "text", nullable: true),
                    uiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    eigenaar_id = table.Column<Guid>(type: "uuid", nullable: true),
                    stand = table.Column<string>(type: "text", nullable: false),
                    antwoord = table.Column<string>(type: "text", nullable: true),
                    beantwoord_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reactie = table.Column<string>(type: "text", nullable: true),
                    gesloten_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vraag", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "leeslink",
                schema: "knooppunt",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    uittreksel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    codehash = table.Column<byte[]>(type: "bytea", nullable: false),
                    tot = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    gebruikt_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ingetrokken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    pogingen = table.Column<int>(type: "integer", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_leeslink", x => x.id);
                    table.ForeignKey(
                        name: "fk_leeslink_leesuittreksel_uittreksel_id",
                        column: x => x.uittreksel_id,
                        principalSchema: "knooppunt",
                        principalTable: "leesuittreksel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "scenariobron",
                schema: "knooppunt",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie = table.Column<string>(type: "text", nullable: false),
                    wat = table.Column<string>(type: "text", nullable: false),
                    peildatum = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_scenariobron", x => x.id);
                    table.ForeignKey(
                        name: "fk_scenariobron_scenario_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "knooppunt",
                        principalTable: "scenario",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "scenariozending",
                schema: "knooppunt",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    gewogen = table.Column<string>(type: "text", nullable: true),
                    toelichting = table.Column<string>(type: "text", nullable: true),
                    terug_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    herinnerd_op = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_scenariozending", x => x.id);
                    table.ForeignKey(
                        name: "fk_scenariozending_scenario_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "knooppunt",
                        principalTable: "scenario",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "uitzetting",
                schema: "knooppunt",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    toelichting = table.Column<string>(type: "text", nullable: true),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    antwoord = table.Column<string>(type: "text", nullable: true),
                    beantwoord_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    beantwoord_door = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_uitzetting", x => x.id);
                    table.ForeignKey(
                        name: "fk_uitzetting_vraag_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "knooppunt",
                        principalTable: "vraag",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_contactpersoon_gemeente_thema",
                schema: "knooppunt",
                table: "contactpersoon",
                columns: new[] { "gemeente", "thema" });

            migrationBuilder.CreateIndex(
                name: "ix_informatieverzoek_onderwerp_id",
                schema: "knooppunt",
                table: "informatieverzoek",
                column: "onderwerp_id");

            migrationBuilder.CreateIndex(
                name: "ix_informatieverzoek_stand_uiterlijk",
                schema: "knooppunt",
                table: "informatieverzoek",
                columns: new[] { "stand", "uiterlijk" });

            migrationBuilder.CreateIndex(
                name: "ix_kennisitem_stand_op",
                schema: "knooppunt",
                table: "kennisitem",
                columns: new[] { "stand", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_kennisitem_zoekvector",
                schema: "knooppunt",
                table: "kennisitem",
                column: "zoekvector")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_leeslink_hash",
                schema: "knooppunt",
                table: "leeslink",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_leeslink_uittreksel_id",
                schema: "knooppunt",
                table: "leeslink",
                column: "uittreksel_id");

            migrationBuilder.CreateIndex(
                name: "ix_leesuittreksel_onderwerp_id",
                schema: "knooppunt",
                table: "leesuittreksel",
                column: "onderwerp_id");

            migrationBuilder.CreateIndex(
                name: "ix_scenario_onderwerp_id",
                schema: "knooppunt",
                table: "scenario",
                column: "onderwerp_id");

            migrationBuilder.CreateIndex(
                name: "ix_scenario_stand_geldig_tot",
                schema: "knooppunt",
                table: "scenario",
                columns: new[] { "stand", "geldig_tot" });

            migrationBuilder.CreateIndex(
                name: "ix_scenariobron_dossier_id",
                schema: "knooppunt",
                table: "scenariobron",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "ix_scenariozending_dossier_id_organisatie_id",
                schema: "knooppunt",
                table: "scenariozending",
                columns: new[] { "dossier_id", "organisatie_id" });

            migrationBuilder.CreateIndex(
                name: "ix_scenariozending_op",
                schema: "knooppunt",
                table: "scenariozending",
                column: "op");

            migrationBuilder.CreateIndex(
                name: "ix_specialist_thema_gebruiker_id",
                schema: "knooppunt",
                table: "specialist",
                columns: new[] { "thema", "gebruiker_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_uitzetting_dossier_id_organisatie_id",
                schema: "knooppunt",
                table: "uitzetting",
                columns: new[] { "dossier_id", "organisatie_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_uitzetting_organisatie_id",
                schema: "knooppunt",
                table: "uitzetting",
                column: "organisatie_id",
                filter: "beantwoord_op is null");

            migrationBuilder.CreateIndex(
                name: "ix_verstrekking_onderwerp_id",
                schema: "knooppunt",
                table: "verstrekking",
                column: "onderwerp_id");

            migrationBuilder.CreateIndex(
                name: "ix_verstrekking_persoon_id",
                schema: "knooppunt",
                table: "verstrekking",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_verstrekking_verstrekt_op",
                schema: "knooppunt",
                table: "verstrekking",
                column: "verstrekt_op");

            migrationBuilder.CreateIndex(
                name: "ix_verstrekking_vraag_op",
                schema: "knooppunt",
                table: "verstrekking",
                column: "vraag_op",
                filter: "terug_op is null");

            migrationBuilder.CreateIndex(
                name: "ix_vraag_eigenaar_id",
                schema: "knooppunt",
                table: "vraag",
                column: "eigenaar_id");

            migrationBuilder.CreateIndex(
                name: "ix_vraag_stand_uiterlijk",
                schema: "knooppunt",
                table: "vraag",
                columns: new[] { "stand", "uiterlijk" });

            migrationBuilder.CreateIndex(
                name: "ix_vraag_volgnummer",
                schema: "knooppunt",
                table: "vraag",
                column: "volgnummer",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "contactpersoon",
                schema: "knooppunt");

            migrationBuilder.DropTable(
                name: "informatieverzoek",
                schema: "knooppunt");

            migrationBuilder.DropTable(
                name: "kennisitem",
                schema: "knooppunt");

            migrationBuilder.DropTable(
                name: "leeslink",
                schema: "knooppunt");

            migrationBuilder.DropTable(
                name: "scenariobron",
                schema: "knooppunt");

            migrationBuilder.DropTable(
                name: "scenariozending",
                schema: "knooppunt");

            migrationBuilder.DropTable(
                name: "specialist",
                schema: "knooppunt");

            migrationBuilder.DropTable(
                name: "uitzetting",
                schema: "knooppunt");

            migrationBuilder.DropTable(
                name: "verstrekking",
                schema: "knooppunt");

            migrationBuilder.DropTable(
                name: "leesuittreksel",
                schema: "knooppunt");

            migrationBuilder.DropTable(
                name: "scenario",
                schema: "knooppunt");

            migrationBuilder.DropTable(
                name: "vraag",
                schema: "knooppunt");
        }
    }
}
