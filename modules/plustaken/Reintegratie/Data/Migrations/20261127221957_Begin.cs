using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Zvh.Reintegratie.Data.Migrations
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "reintegratie");

            migrationBuilder.CreateTable(
                name: "fondsjaar",
                schema: "reintegratie",
                columns: table => new
                {
                    jaar = table.Column<int>(type: "integer", nullable: false),
                    toegekend = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    bron = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fondsjaar", x => x.jaar);
                });

            migrationBuilder.CreateTable(
                name: "terugkeer",
                schema: "reintegratie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    thema = table.Column<string>(type: "text", nullable: true),
                    onderwerp_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<string>(type: "text", nullable: false),
                    gemeente = table.Column<string>(type: "text", nullable: false),
                    inrichting = table.Column<string>(type: "text", nullable: false),
                    soort = table.Column<string>(type: "text", nullable: true),
                    binnen = table.Column<DateOnly>(type: "date", nullable: true),
                    vrij = table.Column<DateOnly>(type: "date", nullable: true),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    stand = table.Column<string>(type: "text", nullable: false),
                    regie = table.Column<string>(type: "text", nullable: true),
                    reden = table.Column<string>(type: "text", nullable: true),
                    gewogen_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: true),
                    bevestigd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    fasehuis = table.Column<bool>(type: "boolean", nullable: false),
                    afgerond_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_terugkeer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "terugkeersignaal",
                schema: "reintegratie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    thema = table.Column<string>(type: "text", nullable: true),
                    volgnummer = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    grond = table.Column<string>(type: "text", nullable: false),
                    gemeente = table.Column<string>(type: "text", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    bericht = table.Column<string>(type: "text", nullable: false),
                    terug_op = table.Column<DateOnly>(type: "date", nullable: true),
                    verlof = table.Column<bool>(type: "boolean", nullable: false),
                    advies = table.Column<string>(type: "text", nullable: true),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    besluit = table.Column<string>(type: "text", nullable: true),
                    reden = table.Column<string>(type: "text", nullable: true),
                    besloten_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    besloten_door = table.Column<string>(type: "text", nullable: true),
                    gewist_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_terugkeersignaal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "fondsuitgave",
                schema: "reintegratie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    jaar = table.Column<int>(type: "integer", nullable: false),
                    op = table.Column<DateOnly>(type: "date", nullable: false),
                    bedrag = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    doel = table.Column<string>(type: "text", nullable: false),
                    gemeente = table.Column<string>(type: "text", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fondsuitgave", x => x.id);
                    table.ForeignKey(
                        name: "fk_fondsuitgave_fondsjaar_jaar",
                        column: x => x.jaar,
                        principalSchema: "reintegratie",
                        principalTable: "fondsjaar",
                        principalColumn: "jaar",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "celbezoek",
                schema: "reintegratie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateOnly>(type: "date", nullable: false),
                    gesproken = table.Column<bool>(type: "boolean", nullable: false),
                    hulp_aangeboden = table.Column<bool>(type: "boolean", nullable: false),
                    notitie = table.Column<string>(type: "text", nullable: true),
                    door = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_celbezoek", x => x.id);
                    table.ForeignKey(
                        name: "fk_celbezoek_terugkeer_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "reintegratie",
                        principalTable: "terugkeer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "voorwaardepeiling",
                schema: "reintegratie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    voorwaarde = table.Column<string>(type: "text", nullable: false),
                    moment = table.Column<string>(type: "text", nullable: false),
                    licht = table.Column<string>(type: "text", nullable: true),
                    toelichting = table.Column<string>(type: "text", nullable: true),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_voorwaardepeiling", x => x.id);
                    table.ForeignKey(
                        name: "fk_voorwaardepeiling_terugkeer_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "reintegratie",
                        principalTable: "terugkeer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_celbezoek_dossier_id",
                schema: "reintegratie",
                table: "celbezoek",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "ix_fondsuitgave_jaar_op",
                schema: "reintegratie",
                table: "fondsuitgave",
                columns: new[] { "jaar", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_terugkeer_onderwerp_id",
                schema: "reintegratie",
                table: "terugkeer",
                column: "onderwerp_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_terugkeer_stand_vrij",
                schema: "reintegratie",
                table: "terugkeer",
                columns: new[] { "stand", "vrij" });

            migrationBuilder.CreateIndex(
                name: "ix_terugkeersignaal_op",
                schema: "reintegratie",
                table: "terugkeersignaal",
                column: "op",
                filter: "gewist_op is null");

            migrationBuilder.CreateIndex(
                name: "ix_terugkeersignaal_volgnummer",
                schema: "reintegratie",
                table: "terugkeersignaal",
                column: "volgnummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_voorwaardepeiling_dossier_id",
                schema: "reintegratie",
                table: "voorwaardepeiling",
                column: "dossier_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "celbezoek",
                schema: "reintegratie");

            migrationBuilder.DropTable(
                name: "fondsuitgave",
                schema: "reintegratie");

            migrationBuilder.DropTable(
                name: "terugkeersignaal",
                schema: "reintegratie");

            migrationBuilder.DropTable(
                name: "voorwaardepeiling",
                schema: "reintegratie");

            migrationBuilder.DropTable(
                name: "fondsjaar",
                schema: "reintegratie");

            migrationBuilder.DropTable(
                name: "terugkeer",
                schema: "reintegratie");
        }
    }
}
