using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Tafels.Data.Migrations
{
    /// <inheritdoc />
    public partial class Tafels : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "tafels");

            migrationBuilder.CreateTable(
                name: "tafel",
                schema: "tafels",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    doel = table.Column<string>(type: "text", nullable: false),
                    eigenaar = table.Column<string>(type: "text", nullable: false),
                    voorzitter = table.Column<string>(type: "text", nullable: false),
                    grondslag = table.Column<string>(type: "text", nullable: false),
                    themas = table.Column<List<string>>(type: "text[]", nullable: false),
                    ritme = table.Column<string>(type: "text", nullable: false),
                    weekdagen = table.Column<string[]>(type: "text[]", nullable: false),
                    elke = table.Column<int>(type: "integer", nullable: false),
                    rang = table.Column<int>(type: "integer", nullable: false),
                    begin = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    duur = table.Column<int>(type: "integer", nullable: false),
                    sluiting = table.Column<int>(type: "integer", nullable: false),
                    bron = table.Column<string>(type: "text", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tafel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "tafeldeelnemer",
                schema: "tafels",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tafel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    volgorde = table.Column<int>(type: "integer", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    regel = table.Column<string>(type: "text", nullable: false),
                    gemeente = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tafeldeelnemer", x => x.id);
                    table.ForeignKey(
                        name: "fk_tafeldeelnemer_tafel_tafel_id",
                        column: x => x.tafel_id,
                        principalSchema: "tafels",
                        principalTable: "tafel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tafelwijziging",
                schema: "tafels",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tafel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    wat = table.Column<string>(type: "text", nullable: false),
                    waarom = table.Column<string>(type: "text", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tafelwijziging", x => x.id);
                    table.ForeignKey(
                        name: "fk_tafelwijziging_tafel_tafel_id",
                        column: x => x.tafel_id,
                        principalSchema: "tafels",
                        principalTable: "tafel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "voordracht",
                schema: "tafels",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tafel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    onderwerp_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: true),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    afgehandeld_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_voordracht", x => x.id);
                    table.ForeignKey(
                        name: "fk_voordracht_tafel_tafel_id",
                        column: x => x.tafel_id,
                        principalSchema: "tafels",
                        principalTable: "tafel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "zitting",
                schema: "tafels",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tafel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false),
                    begin = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    duur = table.Column<int>(type: "integer", nullable: false),
                    plaats = table.Column<string>(type: "text", nullable: true),
                    stand = table.Column<string>(type: "text", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: true),
                    volgnummer = table.Column<int>(type: "integer", nullable: false),
                    verslag = table.Column<string>(type: "text", nullable: true),
                    vastgesteld_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    vastgesteld_door = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_zitting", x => x.id);
                    table.ForeignKey(
                        name: "fk_zitting_tafel_tafel_id",
                        column: x => x.tafel_id,
                        principalSchema: "tafels",
                        principalTable: "tafel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "aanwezigheid",
                schema: "tafels",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisatie = table.Column<string>(type: "text", nullable: false),
                    aanwezig = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aanwezigheid", x => x.id);
                    table.ForeignKey(
                        name: "fk_aanwezigheid_zitting_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "tafels",
                        principalTable: "zitting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "actiepunt",
                schema: "tafels",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tafel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    wie = table.Column<string>(type: "text", nullable: false),
                    wat = table.Column<string>(type: "text", nullable: false),
                    uiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    gereed_op = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_actiepunt", x => x.id);
                    table.ForeignKey(
                        name: "fk_actiepunt_zitting_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "tafels",
                        principalTable: "zitting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agendapunt",
                schema: "tafels",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    thema = table.Column<string>(type: "text", nullable: true),
                    zitting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    onderwerp_id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "text", nullable: false),
                    nummer = table.Column<string>(type: "text", nullable: false),
                    gemeente = table.Column<string>(type: "text", nullable: false),
                    volgorde = table.Column<int>(type: "integer", nullable: false),
                    minuten = table.Column<int>(type: "integer", nullable: false),
                    spoedreden = table.Column<string>(type: "text", nullable: true),
                    notitie = table.Column<string>(type: "text", nullable: true),
                    stand = table.Column<string>(type: "text", nullable: false),
                    besluit = table.Column<string>(type: "text", nullable: true),
                    akkoord = table.Column<string>(type: "text", nullable: true),
                    besloten_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    besloten_door = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agendapunt", x => x.id);
                    table.ForeignKey(
                        name: "fk_agendapunt_zitting_zitting_id",
                        column: x => x.zitting_id,
                        principalSchema: "tafels",
                        principalTable: "zitting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "kijker",
                schema: "tafels",
                columns: table => new
                {
                    zitting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gebruiker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gezien_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kijker", x => new { x.zitting_id, x.gebruiker_id });
                    table.ForeignKey(
                        name: "fk_kijker_zitting_zitting_id",
                        column: x => x.zitting_id,
                        principalSchema: "tafels",
                        principalTable: "zitting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "genodigde",
                schema: "tafels",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gebruiker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bekend = table.Column<bool>(type: "boolean", nullable: true),
                    voorbereiding = table.Column<string>(type: "text", nullable: true),
                    beantwoord_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_genodigde", x => x.id);
                    table.ForeignKey(
                        name: "fk_genodigde_agendapunt_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "tafels",
                        principalTable: "agendapunt",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_aanwezigheid_dossier_id_organisatie",
                schema: "tafels",
                table: "aanwezigheid",
                columns: new[] { "dossier_id", "organisatie" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_actiepunt_dossier_id",
                schema: "tafels",
                table: "actiepunt",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "ix_actiepunt_tafel_id_gereed_op",
                schema: "tafels",
                table: "actiepunt",
                columns: new[] { "tafel_id", "gereed_op" });

            migrationBuilder.CreateIndex(
                name: "ix_agendapunt_onderwerp_id",
                schema: "tafels",
                table: "agendapunt",
                column: "onderwerp_id");

            migrationBuilder.CreateIndex(
                name: "ix_agendapunt_zitting_id_onderwerp_id",
                schema: "tafels",
                table: "agendapunt",
                columns: new[] { "zitting_id", "onderwerp_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_agendapunt_zitting_id_volgorde",
                schema: "tafels",
                table: "agendapunt",
                columns: new[] { "zitting_id", "volgorde" });

            migrationBuilder.CreateIndex(
                name: "ix_genodigde_dossier_id_gebruiker_id",
                schema: "tafels",
                table: "genodigde",
                columns: new[] { "dossier_id", "gebruiker_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_genodigde_gebruiker_id",
                schema: "tafels",
                table: "genodigde",
                column: "gebruiker_id");

            migrationBuilder.CreateIndex(
                name: "ix_tafel_code",
                schema: "tafels",
                table: "tafel",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_tafeldeelnemer_tafel_id_naam_gemeente",
                schema: "tafels",
                table: "tafeldeelnemer",
                columns: new[] { "tafel_id", "naam", "gemeente" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_tafelwijziging_tafel_id_op",
                schema: "tafels",
                table: "tafelwijziging",
                columns: new[] { "tafel_id", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_voordracht_tafel_id_onderwerp_id",
                schema: "tafels",
                table: "voordracht",
                columns: new[] { "tafel_id", "onderwerp_id" },
                unique: true,
                filter: "afgehandeld_op is null");

            migrationBuilder.CreateIndex(
                name: "ix_zitting_dag",
                schema: "tafels",
                table: "zitting",
                column: "dag");

            migrationBuilder.CreateIndex(
                name: "ix_zitting_tafel_id_dag_begin",
                schema: "tafels",
                table: "zitting",
                columns: new[] { "tafel_id", "dag", "begin" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "aanwezigheid",
                schema: "tafels");

            migrationBuilder.DropTable(
                name: "actiepunt",
                schema: "tafels");

            migrationBuilder.DropTable(
                name: "genodigde",
                schema: "tafels");

            migrationBuilder.DropTable(
                name: "kijker",
                schema: "tafels");

            migrationBuilder.DropTable(
                name: "tafeldeelnemer",
                schema: "tafels");

            migrationBuilder.DropTable(
                name: "tafelwijziging",
                schema: "tafels");

            migrationBuilder.DropTable(
                name: "voordracht",
                schema: "tafels");

            migrationBuilder.DropTable(
                name: "agendapunt",
                schema: "tafels");

            migrationBuilder.DropTable(
                name: "zitting",
                schema: "tafels");

            migrationBuilder.DropTable(
                name: "tafel",
                schema: "tafels");
        }
    }
}
