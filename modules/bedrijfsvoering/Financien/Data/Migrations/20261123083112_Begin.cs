using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Financien.Data.Migrations
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "financien");

            migrationBuilder.CreateTable(
                name: "balanspost",
                schema: "financien",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<string>(type: "text", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    type = table.Column<string>(type: "text", nullable: true),
                    type_reden = table.Column<string>(type: "text", nullable: true),
                    type_door = table.Column<string>(type: "text", nullable: true),
                    type_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    toelichting = table.Column<string>(type: "text", nullable: true),
                    soortaanduiding = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_balanspost", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "factuurrun",
                schema: "financien",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    jaar = table.Column<int>(type: "integer", nullable: false),
                    termijn = table.Column<int>(type: "integer", nullable: false),
                    geldstroom_ids = table.Column<string>(type: "jsonb", nullable: false),
                    datum = table.Column<DateOnly>(type: "date", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    totaal = table.Column<int>(type: "integer", nullable: false),
                    gedaan = table.Column<int>(type: "integer", nullable: false),
                    nieuw = table.Column<int>(type: "integer", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    meldingen = table.Column<string>(type: "jsonb", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_factuurrun", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "factuurteller",
                schema: "financien",
                columns: table => new
                {
                    factureerder_id = table.Column<Guid>(type: "uuid", nullable: false),
                    boekjaar = table.Column<int>(type: "integer", nullable: false),
                    laatste = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_factuurteller", x => new { x.factureerder_id, x.boekjaar });
                });

            migrationBuilder.CreateTable(
                name: "indexcijfer",
                schema: "financien",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    jaar = table.Column<int>(type: "integer", nullable: false),
                    soort = table.Column<string>(type: "text", nullable: false),
                    percentage = table.Column<decimal>(type: "numeric(9,4)", precision: 9, scale: 4, nullable: false),
                    bron = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indexcijfer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "partij",
                schema: "financien",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    soort = table.Column<string>(type: "text", nullable: false),
                    gemeentecode = table.Column<string>(type: "text", nullable: true),
                    kvk_nummer = table.Column<string>(type: "text", nullable: true),
                    oin = table.Column<string>(type: "text", nullable: true),
                    btw_nummer = table.Column<string>(type: "text", nullable: true),
                    iban = table.Column<string>(type: "text", nullable: true),
                    straat = table.Column<string>(type: "text", nullable: true),
                    postcode = table.Column<string>(type: "text", nullable: true),
                    plaats = table.Column<string>(type: "text", nullable: true),
                    factuurmail = table.Column<string>(type: "text", nullable: true),
                    factureert = table.Column<bool>(type: "boolean", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_partij", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sleutel",
                schema: "financien",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    definitie = table.Column<string>(type: "jsonb", nullable: false),
                    gewijzigd_door = table.Column<string>(type: "text", nullable: false),
                    gewijzigd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: false),
                    historie = table.Column<string>(type: "jsonb", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sleutel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "balansjaar",
                schema: "financien",
                columns: table => new
                {
                    balanspost_id = table.Column<Guid>(type: "uuid", nullable: false),
                    jaar = table.Column<int>(type: "integer", nullable: false),
                    beginstand = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    vermelde_eindstand = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: true),
                    uitleg = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_balansjaar", x => new { x.balanspost_id, x.jaar });
                    table.ForeignKey(
                        name: "fk_balansjaar_balanspost_balanspost_id",
                        column: x => x.balanspost_id,
                        principalSchema: "financien",
                        principalTable: "balanspost",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "balansmutatie",
                schema: "financien",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    balanspost_id = table.Column<Guid>(type: "uuid", nullable: false),
                    jaar = table.Column<int>(type: "integer", nullable: false),
                    soort = table.Column<string>(type: "text", nullable: false),
                    bedrag = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    omschrijving = table.Column<string>(type: "text", nullable: false),
                    besluit = table.Column<string>(type: "text", nullable: true),
                    is_rente = table.Column<bool>(type: "boolean", nullable: false),
                    uit_bron = table.Column<bool>(type: "boolean", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_balansmutatie", x => x.id);
                    table.ForeignKey(
                        name: "fk_balansmutatie_balanspost_balanspost_id",
                        column: x => x.balanspost_id,
                        principalSchema: "financien",
                        principalTable: "balanspost",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rijksbijdrage",
                schema: "financien",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    jaar = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    toegezegd = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: true),
                    ontvangen = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: true),
                    gebruikt = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    toegevoegd = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    teruggegeven = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    balanspost_id = table.Column<Guid>(type: "uuid", nullable: true),
                    uit_bron = table.Column<bool>(type: "boolean", nullable: false),
                    toelichting = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rijksbijdrage", x => x.id);
                    table.ForeignKey(
                        name: "fk_rijksbijdrage_balanspost_balanspost_id",
                        column: x => x.balanspost_id,
                        principalSchema: "financien",
                        principalTable: "balanspost",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "geldstroom",
                schema: "financien",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    omschrijving = table.Column<string>(type: "text", nullable: false),
                    grondslag = table.Column<string>(type: "text", nullable: false),
                    factureerder_id = table.Column<Guid>(type: "uuid", nullable: true),
                    betaler_id = table.Column<Guid>(type: "uuid", nullable: true),
                    sleutel_id = table.Column<Guid>(type: "uuid", nullable: true),
                    btw_categorie = table.Column<string>(type: "text", nullable: true),
                    btw_reden = table.Column<string>(type: "text", nullable: true),
                    taakveld = table.Column<string>(type: "text", nullable: true),
                    termijnen = table.Column<int>(type: "integer", nullable: false),
                    bron = table.Column<string>(type: "text", nullable: true),
                    toelichting = table.Column<string>(type: "text", nullable: true),
                    opdracht = table.Column<string>(type: "jsonb", nullable: true),
                    te_vragen = table.Column<string>(type: "jsonb", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_geldstroom", x => x.id);
                    table.ForeignKey(
                        name: "fk_geldstroom_partij_betaler_id",
                        column: x => x.betaler_id,
                        principalSchema: "financien",
                        principalTable: "partij",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_geldstroom_partij_factureerder_id",
                        column: x => x.factureerder_id,
                        principalSchema: "financien",
                        principalTable: "partij",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_geldstroom_sleutel_sleutel_id",
                        column: x => x.sleutel_id,
                        principalSchema: "financien",
                        principalTable: "sleutel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "begroting",
                schema: "financien",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    jaar = table.Column<int>(type: "integer", nullable: false),
                    geldstroom_id = table.Column<Guid>(type: "uuid", nullable: false),
                    peildatum = table.Column<DateOnly>(type: "date", nullable: true),
                    afgesloten_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    afgesloten_door = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_begroting", x => x.id);
                    table.ForeignKey(
                        name: "fk_begroting_geldstroom_geldstroom_id",
                        column: x => x.geldstroom_id,
                        principalSchema: "financien",
                        principalTable: "geldstroom",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "factuur",
                schema: "financien",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    run_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_creditnota = table.Column<bool>(type: "boolean", nullable: false),
                    factureerder_id = table.Column<Guid>(type: "uuid", nullable: false),
                    boekjaar = table.Column<int>(type: "integer", nullable: false),
                    volgnummer = table.Column<int>(type: "integer", nullable: false),
                    nummer = table.Column<string>(type: "text", nullable: false),
                    debiteur_id = table.Column<Guid>(type: "uuid", nullable: false),
                    geldstroom_id = table.Column<Guid>(type: "uuid", nullable: false),
                    jaar = table.Column<int>(type: "integer", nullable: false),
                    termijn = table.Column<int>(type: "integer", nullable: false),
                    btw_categorie = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    datum = table.Column<DateOnly>(type: "date", nullable: false),
                    vervaldatum = table.Column<DateOnly>(type: "date", nullable: false),
                    totaal = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    document = table.Column<string>(type: "jsonb", nullable: false),
                    origineel_id = table.Column<Guid>(type: "uuid", nullable: true),
                    verzonden_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    herinneringen = table.Column<int>(type: "integer", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_factuur", x => x.id);
                    table.ForeignKey(
                        name: "fk_factuur_factuur_origineel_id",
                        column: x => x.origineel_id,
                        principalSchema: "financien",
                        principalTable: "factuur",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_factuur_factuurrun_run_id",
                        column: x => x.run_id,
                        principalSchema: "financien",
                        principalTable: "factuurrun",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_factuur_geldstroom_geldstroom_id",
                        column: x => x.geldstroom_id,
                        principalSchema: "financien",
                        principalTable: "geldstroom",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_factuur_partij_debiteur_id",
                        column: x => x.debiteur_id,
                        principalSchema: "financien",
                        principalTable: "partij",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_factuur_partij_factureerder_id",
                        column: x => x.factureerder_id,
                        principalSchema: "financien",
                        principalTable: "partij",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "geldstroom_deelnemer",
                schema: "financien",
                columns: table => new
                {
                    geldstroom_id = table.Column<Guid>(type: "uuid", nullable: false),
                    partij_id = table.Column<Guid>(type: "uuid", nullable: false),
                    volgorde = table.Column<int>(type: "integer", nullable: false),
                    inkoopnummer = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_geldstroom_deelnemer", x => new { x.geldstroom_id, x.partij_id });
                    table.ForeignKey(
                        name: "fk_geldstroom_deelnemer_geldstroom_geldstroom_id",
                        column: x => x.geldstroom_id,
                        principalSchema: "financien",
                        principalTable: "geldstroom",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_geldstroom_deelnemer_partij_partij_id",
                        column: x => x.partij_id,
                        principalSchema: "financien",
                        principalTable: "partij",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inzet",
                schema: "financien",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    geldstroom_id = table.Column<Guid>(type: "uuid", nullable: false),
                    functie = table.Column<string>(type: "text", nullable: false),
                    jaar = table.Column<int>(type: "integer", nullable: false),
                    maand = table.Column<int>(type: "integer", nullable: false),
                    uren = table.Column<decimal>(type: "numeric(9,2)", precision: 9, scale: 2, nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inzet", x => x.id);
                    table.ForeignKey(
                        name: "fk_inzet_geldstroom_geldstroom_id",
                        column: x => x.geldstroom_id,
                        principalSchema: "financien",
                        principalTable: "geldstroom",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inzetplan",
                schema: "financien",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    geldstroom_id = table.Column<Guid>(type: "uuid", nullable: false),
                    functie = table.Column<string>(type: "text", nullable: false),
                    jaar = table.Column<int>(type: "integer", nullable: false),
                    fte = table.Column<decimal>(type: "numeric(6,2)", precision: 6, scale: 2, nullable: false),
                    uurtarief = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inzetplan", x => x.id);
                    table.ForeignKey(
                        name: "fk_inzetplan_geldstroom_geldstroom_id",
                        column: x => x.geldstroom_id,
                        principalSchema: "financien",
                        principalTable: "geldstroom",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "resultaatbestemming",
                schema: "financien",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    jaar = table.Column<int>(type: "integer", nullable: false),
                    geldstroom_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bestemming = table.Column<string>(type: "text", nullable: false),
                    bedrag = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    balanspost_id = table.Column<Guid>(type: "uuid", nullable: true),
                    besluit = table.Column<string>(type: "text", nullable: false),
                    datum = table.Column<DateOnly>(type: "date", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ingetrokken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ingetrokken_door = table.Column<string>(type: "text", nullable: true),
                    ingetrokken_reden = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_resultaatbestemming", x => x.id);
                    table.ForeignKey(
                        name: "fk_resultaatbestemming_balanspost_balanspost_id",
                        column: x => x.balanspost_id,
                        principalSchema: "financien",
                        principalTable: "balanspost",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_resultaatbestemming_geldstroom_geldstroom_id",
                        column: x => x.geldstroom_id,
                        principalSchema: "financien",
                        principalTable: "geldstroom",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "scenario",
                schema: "financien",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    geldstroom_id = table.Column<Guid>(type: "uuid", nullable: false),
                    jaar = table.Column<int>(type: "integer", nullable: false),
                    totaal = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    definitie = table.Column<string>(type: "jsonb", nullable: false),
                    toelichting = table.Column<string>(type: "text", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    overgenomen_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_scenario", x => x.id);
                    table.ForeignKey(
                        name: "fk_scenario_geldstroom_geldstroom_id",
                        column: x => x.geldstroom_id,
                        principalSchema: "financien",
                        principalTable: "geldstroom",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "verdeling",
                schema: "financien",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "text", nullable: false),
                    jaar = table.Column<int>(type: "integer", nullable: false),
                    geldstroom_id = table.Column<Guid>(type: "uuid", nullable: false),
                    begroting_versie_id = table.Column<Guid>(type: "uuid", nullable: true),
                    totaal = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    sleutelversie = table.Column<string>(type: "text", nullable: false),
                    methode = table.Column<string>(type: "text", nullable: false),
                    afronden_op = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: false),
                    afrondingsregel = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    rest = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    omschrijving = table.Column<string>(type: "text", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    vervangen = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verdeling", x => x.id);
                    table.ForeignKey(
                        name: "fk_verdeling_geldstroom_geldstroom_id",
                        column: x => x.geldstroom_id,
                        principalSchema: "financien",
                        principalTable: "geldstroom",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "verrekening",
                schema: "financien",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    jaar = table.Column<int>(type: "integer", nullable: false),
                    in_jaar = table.Column<int>(type: "integer", nullable: false),
                    geldstroom_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gewijzigd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    vastgesteld_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    vastgesteld_door = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verrekening", x => x.id);
                    table.ForeignKey(
                        name: "fk_verrekening_geldstroom_geldstroom_id",
                        column: x => x.geldstroom_id,
                        principalSchema: "financien",
                        principalTable: "geldstroom",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "begroting_versie",
                schema: "financien",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    begroting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    volgnummer = table.Column<int>(type: "integer", nullable: false),
                    soort = table.Column<string>(type: "text", nullable: false),
                    wijzigingnummer = table.Column<int>(type: "integer", nullable: true),
                    toelichting = table.Column<string>(type: "text", nullable: false),
                    besluit = table.Column<string>(type: "text", nullable: true),
                    vastgelegd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    vastgelegd_door = table.Column<string>(type: "text", nullable: true),
                    bron = table.Column<string>(type: "text", nullable: true),
                    bronhash = table.Column<string>(type: "text", nullable: true),
                    vermelde_totalen = table.Column<string>(type: "jsonb", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_begroting_versie", x => x.id);
                    table.ForeignKey(
                        name: "fk_begroting_versie_begroting_begroting_id",
                        column: x => x.begroting_id,
                        principalSchema: "financien",
                        principalTable: "begroting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "realisatie",
                schema: "financien",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    begroting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post_code = table.Column<string>(type: "text", nullable: false),
                    datum = table.Column<DateOnly>(type: "date", nullable: false),
                    bedrag = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    verwacht = table.Column<bool>(type: "boolean", nullable: false),
                    omschrijving = table.Column<string>(type: "text", nullable: false),
                    bron = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_realisatie", x => x.id);
                    table.ForeignKey(
                        name: "fk_realisatie_begroting_begroting_id",
                        column: x => x.begroting_id,
                        principalSchema: "financien",
                        principalTable: "begroting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "betaling",
                schema: "financien",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    factuur_id = table.Column<Guid>(type: "uuid", nullable: true),
                    voorstel_id = table.Column<Guid>(type: "uuid", nullable: true),
                    op_nummer = table.Column<bool>(type: "boolean", nullable: false),
                    datum = table.Column<DateOnly>(type: "date", nullable: false),
                    bedrag = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    kenmerk = table.Column<string>(type: "text", nullable: false),
                    bankreferentie = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_betaling", x => x.id);
                    table.ForeignKey(
                        name: "fk_betaling_factuur_factuur_id",
                        column: x => x.factuur_id,
                        principalSchema: "financien",
                        principalTable: "factuur",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "factuurbestand",
                schema: "financien",
                columns: table => new
                {
                    factuur_id = table.Column<Guid>(type: "uuid", nullable: false),
                    pdf = table.Column<byte[]>(type: "bytea", nullable: false),
                    ubl = table.Column<byte[]>(type: "bytea", nullable: false),
                    pdf_sha256 = table.Column<string>(type: "text", nullable: false),
                    ubl_sha256 = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_factuurbestand", x => x.factuur_id);
                    table.ForeignKey(
                        name: "fk_factuurbestand_factuur_factuur_id",
                        column: x => x.factuur_id,
                        principalSchema: "financien",
                        principalTable: "factuur",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "factuurgebeurtenis",
                schema: "financien",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    factuur_id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    toelichting = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_factuurgebeurtenis", x => x.id);
                    table.ForeignKey(
                        name: "fk_factuurgebeurtenis_factuur_factuur_id",
                        column: x => x.factuur_id,
                        principalSchema: "financien",
                        principalTable: "factuur",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verzending",
                schema: "financien",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    factuur_id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "text", nullable: false),
                    volgnummer = table.Column<int>(type: "integer", nullable: false),
                    adres = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    pogingen = table.Column<int>(type: "integer", nullable: false),
                    niet_voor = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verzending", x => x.id);
                    table.ForeignKey(
                        name: "fk_verzending_factuur_factuur_id",
                        column: x => x.factuur_id,
                        principalSchema: "financien",
                        principalTable: "factuur",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "verdeelregel",
                schema: "financien",
                columns: table => new
                {
                    verdeling_id = table.Column<Guid>(type: "uuid", nullable: false),
                    partij_id = table.Column<Guid>(type: "uuid", nullable: false),
                    volgorde = table.Column<int>(type: "integer", nullable: false),
                    exact = table.Column<string>(type: "text", nullable: false),
                    afgerond = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    correctie = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    reden = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verdeelregel", x => new { x.verdeling_id, x.partij_id });
                    table.ForeignKey(
                        name: "fk_verdeelregel_partij_partij_id",
                        column: x => x.partij_id,
                        principalSchema: "financien",
                        principalTable: "partij",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_verdeelregel_verdeling_verdeling_id",
                        column: x => x.verdeling_id,
                        principalSchema: "financien",
                        principalTable: "verdeling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verrekeningdeel",
                schema: "financien",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    verrekening_id = table.Column<Guid>(type: "uuid", nullable: false),
                    volgorde = table.Column<int>(type: "integer", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    bedrag = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    sleuteljaar = table.Column<int>(type: "integer", nullable: false),
                    toelichting = table.Column<string>(type: "text", nullable: false),
                    naar_bedragen = table.Column<bool>(type: "boolean", nullable: false),
                    verdeling_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verrekeningdeel", x => x.id);
                    table.ForeignKey(
                        name: "fk_verrekeningdeel_verdeling_verdeling_id",
                        column: x => x.verdeling_id,
                        principalSchema: "financien",
                        principalTable: "verdeling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_verrekeningdeel_verrekening_verrekening_id",
                        column: x => x.verrekening_id,
                        principalSchema: "financien",
                        principalTable: "verrekening",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "post",
                schema: "financien",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    versie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ouder_id = table.Column<Guid>(type: "uuid", nullable: true),
                    volgorde = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    kant = table.Column<string>(type: "text", nullable: false),
                    soort = table.Column<string>(type: "text", nullable: false),
                    incidenteel = table.Column<bool>(type: "boolean", nullable: false),
                    index = table.Column<string>(type: "text", nullable: false),
                    taakveld = table.Column<string>(type: "text", nullable: true),
                    bedrag = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: true),
                    vermeld = table.Column<string>(type: "jsonb", nullable: true),
                    uitleg = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_post", x => x.id);
                    table.ForeignKey(
                        name: "fk_post_begroting_versie_versie_id",
                        column: x => x.versie_id,
                        principalSchema: "financien",
                        principalTable: "begroting_versie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_post_post_ouder_id",
                        column: x => x.ouder_id,
                        principalSchema: "financien",
                        principalTable: "post",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_balansmutatie_balanspost_id_jaar",
                schema: "financien",
                table: "balansmutatie",
                columns: new[] { "balanspost_id", "jaar" });

            migrationBuilder.CreateIndex(
                name: "ix_balanspost_nummer",
                schema: "financien",
                table: "balanspost",
                column: "nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_begroting_geldstroom_id",
                schema: "financien",
                table: "begroting",
                column: "geldstroom_id");

            migrationBuilder.CreateIndex(
                name: "ix_begroting_jaar_geldstroom_id",
                schema: "financien",
                table: "begroting",
                columns: new[] { "jaar", "geldstroom_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_begroting_versie_begroting_id_volgnummer",
                schema: "financien",
                table: "begroting_versie",
                columns: new[] { "begroting_id", "volgnummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_begroting_versie_concept",
                schema: "financien",
                table: "begroting_versie",
                column: "begroting_id",
                unique: true,
                filter: "vastgelegd_op is null");

            migrationBuilder.CreateIndex(
                name: "ix_betaling_bankreferentie",
                schema: "financien",
                table: "betaling",
                column: "bankreferentie",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_betaling_factuur_id",
                schema: "financien",
                table: "betaling",
                column: "factuur_id");

            migrationBuilder.CreateIndex(
                name: "ix_factuur_debiteur_id",
                schema: "financien",
                table: "factuur",
                column: "debiteur_id");

            migrationBuilder.CreateIndex(
                name: "ix_factuur_factureerder_id_boekjaar_volgnummer",
                schema: "financien",
                table: "factuur",
                columns: new[] { "factureerder_id", "boekjaar", "volgnummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_factuur_geldstroom_id",
                schema: "financien",
                table: "factuur",
                column: "geldstroom_id");

            migrationBuilder.CreateIndex(
                name: "ix_factuur_nummer",
                schema: "financien",
                table: "factuur",
                column: "nummer");

            migrationBuilder.CreateIndex(
                name: "ix_factuur_origineel_id",
                schema: "financien",
                table: "factuur",
                column: "origineel_id");

            migrationBuilder.CreateIndex(
                name: "ix_factuur_run_id",
                schema: "financien",
                table: "factuur",
                column: "run_id");

            migrationBuilder.CreateIndex(
                name: "ux_factuur_eenmalig",
                schema: "financien",
                table: "factuur",
                columns: new[] { "jaar", "termijn", "geldstroom_id", "debiteur_id", "btw_categorie" },
                unique: true,
                filter: "origineel_id is null and status <> 'Gecrediteerd'");

            migrationBuilder.CreateIndex(
                name: "ix_factuurgebeurtenis_factuur_id",
                schema: "financien",
                table: "factuurgebeurtenis",
                column: "factuur_id");

            migrationBuilder.CreateIndex(
                name: "ix_factuurrun_status",
                schema: "financien",
                table: "factuurrun",
                column: "status");

            migrationBuilder.CreateIndex(
                name: "ix_geldstroom_betaler_id",
                schema: "financien",
                table: "geldstroom",
                column: "betaler_id");

            migrationBuilder.CreateIndex(
                name: "ix_geldstroom_code",
                schema: "financien",
                table: "geldstroom",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_geldstroom_factureerder_id",
                schema: "financien",
                table: "geldstroom",
                column: "factureerder_id");

            migrationBuilder.CreateIndex(
                name: "ix_geldstroom_sleutel_id",
                schema: "financien",
                table: "geldstroom",
                column: "sleutel_id");

            migrationBuilder.CreateIndex(
                name: "ix_geldstroom_deelnemer_partij_id",
                schema: "financien",
                table: "geldstroom_deelnemer",
                column: "partij_id");

            migrationBuilder.CreateIndex(
                name: "ix_indexcijfer_jaar_soort",
                schema: "financien",
                table: "indexcijfer",
                columns: new[] { "jaar", "soort" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inzet_geldstroom_id_jaar_maand_functie",
                schema: "financien",
                table: "inzet",
                columns: new[] { "geldstroom_id", "jaar", "maand", "functie" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inzetplan_geldstroom_id_jaar_functie",
                schema: "financien",
                table: "inzetplan",
                columns: new[] { "geldstroom_id", "jaar", "functie" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_partij_code",
                schema: "financien",
                table: "partij",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_partij_naam",
                schema: "financien",
                table: "partij",
                column: "naam",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_post_ouder_id",
                schema: "financien",
                table: "post",
                column: "ouder_id");

            migrationBuilder.CreateIndex(
                name: "ix_post_versie_id_code",
                schema: "financien",
                table: "post",
                columns: new[] { "versie_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_realisatie_begroting_id_post_code_bron_verwacht_datum",
                schema: "financien",
                table: "realisatie",
                columns: new[] { "begroting_id", "post_code", "bron", "verwacht", "datum" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_resultaatbestemming_balanspost_id",
                schema: "financien",
                table: "resultaatbestemming",
                column: "balanspost_id");

            migrationBuilder.CreateIndex(
                name: "ix_resultaatbestemming_geldstroom_id_jaar",
                schema: "financien",
                table: "resultaatbestemming",
                columns: new[] { "geldstroom_id", "jaar" });

            migrationBuilder.CreateIndex(
                name: "ix_rijksbijdrage_balanspost_id",
                schema: "financien",
                table: "rijksbijdrage",
                column: "balanspost_id");

            migrationBuilder.CreateIndex(
                name: "ix_rijksbijdrage_jaar_code",
                schema: "financien",
                table: "rijksbijdrage",
                columns: new[] { "jaar", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_scenario_geldstroom_id_jaar_naam",
                schema: "financien",
                table: "scenario",
                columns: new[] { "geldstroom_id", "jaar", "naam" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sleutel_code",
                schema: "financien",
                table: "sleutel",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_verdeelregel_partij_id",
                schema: "financien",
                table: "verdeelregel",
                column: "partij_id");

            migrationBuilder.CreateIndex(
                name: "ux_verdeling_geldend",
                schema: "financien",
                table: "verdeling",
                columns: new[] { "geldstroom_id", "jaar" },
                unique: true,
                filter: "soort = 'Bijdrage' and not vervangen");

            migrationBuilder.CreateIndex(
                name: "ix_verrekening_geldstroom_id_jaar",
                schema: "financien",
                table: "verrekening",
                columns: new[] { "geldstroom_id", "jaar" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_verrekeningdeel_verdeling_id",
                schema: "financien",
                table: "verrekeningdeel",
                column: "verdeling_id");

            migrationBuilder.CreateIndex(
                name: "ix_verrekeningdeel_verrekening_id",
                schema: "financien",
                table: "verrekeningdeel",
                column: "verrekening_id");

            migrationBuilder.CreateIndex(
                name: "ix_verzending_factuur_id_soort_volgnummer",
                schema: "financien",
                table: "verzending",
                columns: new[] { "factuur_id", "soort", "volgnummer" },
                unique: true,
                filter: "status <> 'Mislukt'");

            migrationBuilder.CreateIndex(
                name: "ix_verzending_niet_voor",
                schema: "financien",
                table: "verzending",
                column: "niet_voor",
                filter: "status = 'Wacht'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "balansjaar",
                schema: "financien");

            migrationBuilder.DropTable(
                name: "balansmutatie",
                schema: "financien");

            migrationBuilder.DropTable(
                name: "betaling",
                schema: "financien");

            migrationBuilder.DropTable(
                name: "factuurbestand",
                schema: "financien");

            migrationBuilder.DropTable(
                name: "factuurgebeurtenis",
                schema: "financien");

            migrationBuilder.DropTable(
                name: "factuurteller",
                schema: "financien");

            migrationBuilder.DropTable(
                name: "geldstroom_deelnemer",
                schema: "financien");

            migrationBuilder.DropTable(
                name: "indexcijfer",
                schema: "financien");

            migrationBuilder.DropTable(
                name: "inzet",
                schema: "financien");

            migrationBuilder.DropTable(
                name: "inzetplan",
                schema: "financien");

            migrationBuilder.DropTable(
                name: "post",
                schema: "financien");

            migrationBuilder.DropTable(
                name: "realisatie",
                schema: "financien");

            migrationBuilder.DropTable(
                name: "resultaatbestemming",
                schema: "financien");

            migrationBuilder.DropTable(
                name: "rijksbijdrage",
                schema: "financien");

            migrationBuilder.DropTable(
                name: "scenario",
                schema: "financien");

            migrationBuilder.DropTable(
                name: "verdeelregel",
                schema: "financien");

            migrationBuilder.DropTable(
                name: "verrekeningdeel",
                schema: "financien");

            migrationBuilder.DropTable(
                name: "verzending",
                schema: "financien");

            migrationBuilder.DropTable(
                name: "begroting_versie",
                schema: "financien");

            migrationBuilder.DropTable(
                name: "balanspost",
                schema: "financien");

            migrationBuilder.DropTable(
                name: "verdeling",
                schema: "financien");

            migrationBuilder.DropTable(
                name: "verrekening",
                schema: "financien");

            migrationBuilder.DropTable(
                name: "factuur",
                schema: "financien");

            migrationBuilder.DropTable(
                name: "begroting",
                schema: "financien");

            migrationBuilder.DropTable(
                name: "factuurrun",
                schema: "financien");

            migrationBuilder.DropTable(
                name: "geldstroom",
                schema: "financien");

            migrationBuilder.DropTable(
                name: "partij",
                schema: "financien");

            migrationBuilder.DropTable(
                name: "sleutel",
                schema: "financien");
        }
    }
}
