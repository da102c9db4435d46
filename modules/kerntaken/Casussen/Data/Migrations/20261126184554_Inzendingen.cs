using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Casussen.Data.Migrations
{
    /// <inheritdoc />
    public partial class Inzendingen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "inleesbestand",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    kop = table.Column<List<string>>(type: "text[]", nullable: false),
                    al_bekend = table.Column<int>(type: "integer", nullable: false),
                    ingelezen_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    door = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inleesbestand", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inzending",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    thema = table.Column<string>(type: "text", nullable: true),
                    bron = table.Column<string>(type: "text", nullable: false),
                    gemeente = table.Column<string>(type: "text", nullable: false),
                    melder = table.Column<string>(type: "text", nullable: false),
                    ontvangen_op = table.Column<DateOnly>(type: "date", nullable: false),
                    strafrecht = table.Column<bool>(type: "boolean", nullable: false),
                    spoed = table.Column<bool>(type: "boolean", nullable: false),
                    spoedreden = table.Column<string>(type: "text", nullable: true),
                    aanleiding = table.Column<string>(type: "text", nullable: true),
                    doel = table.Column<string>(type: "text", nullable: true),
                    eerder_geprobeerd = table.Column<string>(type: "text", nullable: true),
                    vooraf_besproken = table.Column<bool>(type: "boolean", nullable: false),
                    niet_besproken_reden = table.Column<string>(type: "text", nullable: true),
                    roepnaam = table.Column<string>(type: "text", nullable: true),
                    tussenvoegsel = table.Column<string>(type: "text", nullable: true),
                    achternaam = table.Column<string>(type: "text", nullable: true),
                    geboortedatum = table.Column<DateOnly>(type: "date", nullable: true),
                    bsn = table.Column<string>(type: "text", nullable: true),
                    postcode = table.Column<string>(type: "text", nullable: true),
                    woonplaats = table.Column<string>(type: "text", nullable: true),
                    stand = table.Column<string>(type: "text", nullable: false),
                    melding_id = table.Column<Guid>(type: "uuid", nullable: true),
                    meldingnummer = table.Column<string>(type: "text", nullable: true),
                    antwoord = table.Column<string>(type: "text", nullable: true),
                    bestand_id = table.Column<Guid>(type: "uuid", nullable: true),
                    afdruk = table.Column<string>(type: "text", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inzending", x => x.id);
                    table.ForeignKey(
                        name: "fk_inzending_melding_melding_id",
                        column: x => x.melding_id,
                        principalSchema: "casussen",
                        principalTable: "melding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "inleesfout",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rij = table.Column<int>(type: "integer", nullable: false),
                    cellen = table.Column<List<string>>(type: "text[]", nullable: false),
                    meldingen = table.Column<List<string>>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inleesfout", x => x.id);
                    table.ForeignKey(
                        name: "fk_inleesfout_inleesbestand_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "casussen",
                        principalTable: "inleesbestand",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_inleesbestand_op",
                schema: "casussen",
                table: "inleesbestand",
                column: "op");

            migrationBuilder.CreateIndex(
                name: "ix_inleesfout_dossier_id_rij",
                schema: "casussen",
                table: "inleesfout",
                columns: new[] { "dossier_id", "rij" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inzending_afdruk",
                schema: "casussen",
                table: "inzending",
                column: "afdruk",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inzending_bestand_id",
                schema: "casussen",
                table: "inzending",
                column: "bestand_id");

            migrationBuilder.CreateIndex(
                name: "ix_inzending_melding_id",
                schema: "casussen",
                table: "inzending",
                column: "melding_id");

            migrationBuilder.CreateIndex(
                name: "ix_inzending_stand_op",
                schema: "casussen",
                table: "inzending",
                columns: new[] { "stand", "op" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "inleesfout",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "inzending",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "inleesbestand",
                schema: "casussen");
        }
    }
}
