using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Casussen.Data.Migrations
{
    /// <inheritdoc />
    public partial class Casussen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // The numbers that were given go on counting.
            migrationBuilder.RenameTable(name: "meldingteller", schema: "casussen", newName: "nummerteller", newSchema: "casussen");
            migrationBuilder.AddColumn<string>(name: "letter", schema: "casussen", table: "nummerteller", type: "text", nullable: false, defaultValue: "M");
            migrationBuilder.Sql("""
                alter table casussen.nummerteller alter column letter drop default;
                alter table casussen.nummerteller drop constraint pk_meldingteller;
                alter table casussen.nummerteller add constraint pk_nummerteller primary key (letter, jaar);
                """);

            migrationBuilder.AddColumn<List<Guid>>(
                name: "casussen",
                schema: "casussen",
                table: "samenvoeging",
                type: "uuid[]",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.CreateTable(
                name: "casus",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<string>(type: "text", nullable: false),
                    thema = table.Column<string>(type: "text", nullable: false),
                    gemeente = table.Column<string>(type: "text", nullable: false),
                    fase = table.Column<string>(type: "text", nullable: false),
                    afgeschermd = table.Column<bool>(type: "boolean", nullable: false),
                    grondslag = table.Column<string>(type: "text", nullable: false),
                    ave = table.Column<int>(type: "integer", nullable: true),
                    stap = table.Column<string>(type: "text", nullable: false),
                    geopend_op = table.Column<DateOnly>(type: "date", nullable: false),
                    eerste_verwerking_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    bewaren_tot = table.Column<DateOnly>(type: "date", nullable: false),
                    herzien_op = table.Column<DateOnly>(type: "date", nullable: true),
                    resultaat = table.Column<string>(type: "text", nullable: true),
                    vervolg = table.Column<string>(type: "text", nullable: true),
                    leerpunten = table.Column<string>(type: "text", nullable: true),
                    gesloten_op = table.Column<DateOnly>(type: "date", nullable: true),
                    vernietiging_door = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casus", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "avestap",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    niveau = table.Column<int>(type: "integer", nullable: false),
                    van = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tot = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reden = table.Column<string>(type: "text", nullable: false),
                    casusregie = table.Column<string>(type: "text", nullable: false),
                    procesregie = table.Column<string>(type: "text", nullable: false),
                    operationeel = table.Column<string>(type: "text", nullable: false),
                    bestuurlijk = table.Column<string>(type: "text", nullable: false),
                    afspraak = table.Column<string>(type: "text", nullable: true),
                    herzien_op = table.Column<DateOnly>(type: "date", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_avestap", x => x.id);
                    table.ForeignKey(
                        name: "fk_avestap_casus_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "casusdeelnemer",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gebruiker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    zijde = table.Column<string>(type: "text", nullable: false),
                    van = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tot = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    door = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casusdeelnemer", x => x.id);
                    table.ForeignKey(
                        name: "fk_casusdeelnemer_casus_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "casusmelding",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    melding_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casusmelding", x => x.id);
                    table.ForeignKey(
                        name: "fk_casusmelding_casus_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_casusmelding_melding_melding_id",
                        column: x => x.melding_id,
                        principalSchema: "casussen",
                        principalTable: "melding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "casuspersoon",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: false),
                    betrokkenheid = table.Column<string>(type: "text", nullable: false),
                    zijde = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casuspersoon", x => x.id);
                    table.ForeignKey(
                        name: "fk_casuspersoon_casus_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_casuspersoon_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalSchema: "casussen",
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "casusstap",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stap = table.Column<string>(type: "text", nullable: false),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casusstap", x => x.id);
                    table.ForeignKey(
                        name: "fk_casusstap_casus_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gebeurtenis",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "text", nullable: false),
                    tekst = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gebeurtenis", x => x.id);
                    table.ForeignKey(
                        name: "fk_gebeurtenis_casus_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: false),
                    thema = table.Column<string>(type: "text", nullable: true),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: true),
                    afgeschermd = table.Column<bool>(type: "boolean", nullable: false),
                    kern = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_casus_casus_id",
                        column: x => x.casus_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_plan_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalSchema: "casussen",
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "regie",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "text", nullable: false),
                    gebruiker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    van = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tot = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reden = table.Column<string>(type: "text", nullable: true),
                    door = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regie", x => x.id);
                    table.ForeignKey(
                        name: "fk_regie_casus_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "topplaats",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    criteria = table.Column<string>(type: "text", nullable: false),
                    toets = table.Column<string>(type: "text", nullable: true),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: true),
                    herzien_op = table.Column<DateOnly>(type: "date", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: true),
                    door = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_topplaats", x => x.id);
                    table.ForeignKey(
                        name: "fk_topplaats_casus_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verlenging",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: false),
                    toestemming = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verlenging", x => x.id);
                    table.ForeignKey(
                        name: "fk_verlenging_casus_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "weging",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kader = table.Column<string>(type: "text", nullable: false),
                    begonnen_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    afgerond_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    uitkomst = table.Column<string>(type: "text", nullable: true),
                    naar = table.Column<string>(type: "text", nullable: true),
                    reden = table.Column<string>(type: "text", nullable: true),
                    door = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_weging", x => x.id);
                    table.ForeignKey(
                        name: "fk_weging_casus_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "bijdrage",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gegeven = table.Column<string>(type: "text", nullable: false),
                    tekst = table.Column<string>(type: "text", nullable: false),
                    grond = table.Column<string>(type: "text", nullable: false),
                    grond_op = table.Column<DateOnly>(type: "date", nullable: false),
                    doorgeven = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    onjuist_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    onjuist = table.Column<string>(type: "text", nullable: true),
                    ingetrokken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bijdrage", x => x.id);
                    table.ForeignKey(
                        name: "fk_bijdrage_plan_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "casussen",
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "doel",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    leefgebied = table.Column<string>(type: "text", nullable: false),
                    tekst = table.Column<string>(type: "text", nullable: false),
                    bereikt_op = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_doel", x => x.id);
                    table.ForeignKey(
                        name: "fk_doel_plan_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "casussen",
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "planafstemming",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ander_plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    afhankelijkheid = table.Column<string>(type: "text", nullable: false),
                    noodzaak = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planafstemming", x => x.id);
                    table.ForeignKey(
                        name: "fk_planafstemming_plan_ander_plan_id",
                        column: x => x.ander_plan_id,
                        principalSchema: "casussen",
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_planafstemming_plan_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "casussen",
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "wegingcriterium",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    weging_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    voldoet = table.Column<bool>(type: "boolean", nullable: true),
                    onderbouwing = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_wegingcriterium", x => x.id);
                    table.ForeignKey(
                        name: "fk_wegingcriterium_casus_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_wegingcriterium_weging_weging_id",
                        column: x => x.weging_id,
                        principalSchema: "casussen",
                        principalTable: "weging",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "wegingoordeel",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    weging_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    klasse = table.Column<string>(type: "text", nullable: false),
                    akkoord = table.Column<bool>(type: "boolean", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_wegingoordeel", x => x.id);
                    table.ForeignKey(
                        name: "fk_wegingoordeel_casus_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_wegingoordeel_weging_weging_id",
                        column: x => x.weging_id,
                        principalSchema: "casussen",
                        principalTable: "weging",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "actie",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    doel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tekst = table.Column<string>(type: "text", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    uiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    stand = table.Column<string>(type: "text", nullable: false),
                    terugkoppeling = table.Column<string>(type: "text", nullable: true),
                    beantwoord_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    herinnerd_op = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_actie", x => x.id);
                    table.ForeignKey(
                        name: "fk_actie_doel_doel_id",
                        column: x => x.doel_id,
                        principalSchema: "casussen",
                        principalTable: "doel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_actie_plan_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "casussen",
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_actie_doel_id",
                schema: "casussen",
                table: "actie",
                column: "doel_id");

            migrationBuilder.CreateIndex(
                name: "ix_actie_dossier_id",
                schema: "casussen",
                table: "actie",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "ix_actie_organisatie_id_uiterlijk",
                schema: "casussen",
                table: "actie",
                columns: new[] { "organisatie_id", "uiterlijk" });

            migrationBuilder.CreateIndex(
                name: "ix_actie_uiterlijk",
                schema: "casussen",
                table: "actie",
                column: "uiterlijk");

            migrationBuilder.CreateIndex(
                name: "ix_avestap_dossier_id_van",
                schema: "casussen",
                table: "avestap",
                columns: new[] { "dossier_id", "van" });

            migrationBuilder.CreateIndex(
                name: "ix_avestap_lopend",
                schema: "casussen",
                table: "avestap",
                column: "dossier_id",
                unique: true,
                filter: "tot is null");

            migrationBuilder.CreateIndex(
                name: "ix_bijdrage_dossier_id",
                schema: "casussen",
                table: "bijdrage",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "ix_casus_bewaren_tot",
                schema: "casussen",
                table: "casus",
                column: "bewaren_tot");

            migrationBuilder.CreateIndex(
                name: "ix_casus_fase_geopend_op",
                schema: "casussen",
                table: "casus",
                columns: new[] { "fase", "geopend_op" });

            migrationBuilder.CreateIndex(
                name: "ix_casus_geopend_op_id",
                schema: "casussen",
                table: "casus",
                columns: new[] { "geopend_op", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_casus_nummer",
                schema: "casussen",
                table: "casus",
                column: "nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_casusdeelnemer_dossier_id_gebruiker_id",
                schema: "casussen",
                table: "casusdeelnemer",
                columns: new[] { "dossier_id", "gebruiker_id" },
                unique: true,
                filter: "tot is null");

            migrationBuilder.CreateIndex(
                name: "ix_casusdeelnemer_gebruiker_id",
                schema: "casussen",
                table: "casusdeelnemer",
                column: "gebruiker_id");

            migrationBuilder.CreateIndex(
                name: "ix_casusmelding_dossier_id",
                schema: "casussen",
                table: "casusmelding",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "ix_casusmelding_melding_id",
                schema: "casussen",
                table: "casusmelding",
                column: "melding_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_casuspersoon_dossier_id_persoon_id",
                schema: "casussen",
                table: "casuspersoon",
                columns: new[] { "dossier_id", "persoon_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_casuspersoon_persoon_id",
                schema: "casussen",
                table: "casuspersoon",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_casusstap_dossier_id_van",
                schema: "casussen",
                table: "casusstap",
                columns: new[] { "dossier_id", "van" });

            migrationBuilder.CreateIndex(
                name: "ix_casusstap_lopend",
                schema: "casussen",
                table: "casusstap",
                column: "dossier_id",
                unique: true,
                filter: "tot is null");

            migrationBuilder.CreateIndex(
                name: "ix_casusstap_stap_van",
                schema: "casussen",
                table: "casusstap",
                columns: new[] { "stap", "van" });

            migrationBuilder.CreateIndex(
                name: "ix_doel_dossier_id",
                schema: "casussen",
                table: "doel",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "ix_gebeurtenis_dossier_id_op_id",
                schema: "casussen",
                table: "gebeurtenis",
                columns: new[] { "dossier_id", "op", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_plan_casus_id_persoon_id",
                schema: "casussen",
                table: "plan",
                columns: new[] { "casus_id", "persoon_id" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_plan_persoon_id",
                schema: "casussen",
                table: "plan",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_planafstemming_ander_plan_id",
                schema: "casussen",
                table: "planafstemming",
                column: "ander_plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_planafstemming_dossier_id",
                schema: "casussen",
                table: "planafstemming",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "ix_planafstemming_dossier_id_ander_plan_id",
                schema: "casussen",
                table: "planafstemming",
                columns: new[] { "dossier_id", "ander_plan_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_regie_dossier_id_soort",
                schema: "casussen",
                table: "regie",
                columns: new[] { "dossier_id", "soort" },
                unique: true,
                filter: "tot is null");

            migrationBuilder.CreateIndex(
                name: "ix_regie_gebruiker_id",
                schema: "casussen",
                table: "regie",
                column: "gebruiker_id",
                filter: "tot is null");

            migrationBuilder.CreateIndex(
                name: "ix_topplaats_dossier_id",
                schema: "casussen",
                table: "topplaats",
                column: "dossier_id",
                unique: true,
                filter: "tot is null");

            migrationBuilder.CreateIndex(
                name: "ix_verlenging_dossier_id",
                schema: "casussen",
                table: "verlenging",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "ix_weging_dossier_id_begonnen_op",
                schema: "casussen",
                table: "weging",
                columns: new[] { "dossier_id", "begonnen_op" });

            migrationBuilder.CreateIndex(
                name: "ix_weging_open",
                schema: "casussen",
                table: "weging",
                column: "dossier_id",
                unique: true,
                filter: "afgerond_op is null");

            migrationBuilder.CreateIndex(
                name: "ix_wegingcriterium_dossier_id",
                schema: "casussen",
                table: "wegingcriterium",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "ix_wegingcriterium_weging_id_code",
                schema: "casussen",
                table: "wegingcriterium",
                columns: new[] { "weging_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_wegingoordeel_dossier_id",
                schema: "casussen",
                table: "wegingoordeel",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "ix_wegingoordeel_weging_id_organisatie_id",
                schema: "casussen",
                table: "wegingoordeel",
                columns: new[] { "weging_id", "organisatie_id" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "actie",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "avestap",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "bijdrage",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "casusdeelnemer",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "casusmelding",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "casuspersoon",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "casusstap",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "gebeurtenis",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "planafstemming",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "regie",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "topplaats",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "verlenging",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "wegingcriterium",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "wegingoordeel",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "doel",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "weging",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "plan",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "casus",
                schema: "casussen");

            migrationBuilder.DropColumn(
                name: "casussen",
                schema: "casussen",
                table: "samenvoeging");

            migrationBuilder.Sql("""
                delete from casussen.nummerteller where letter <> 'M';
                alter table casussen.nummerteller drop constraint pk_nummerteller;
                alter table casussen.nummerteller drop column letter;
                alter table casussen.nummerteller rename to meldingteller;
                alter table casussen.meldingteller add constraint pk_meldingteller primary key (jaar);
                """);
        }
    }
}
