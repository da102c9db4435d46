using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Casussen.Data.Migrations
{
    /// <inheritdoc />
    public partial class Documenten : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_persoon_bsn",
                schema: "casussen",
                table: "persoon");

            migrationBuilder.AddColumn<bool>(
                name: "afgeschermd",
                schema: "casussen",
                table: "persoon",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "afgeschermd",
                schema: "casussen",
                table: "melding",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            // What belongs to a case that was closed before is shielded from now on too.
            migrationBuilder.Sql("""
                update casussen.melding m set afgeschermd = true from casussen.casusmelding cm join casussen.casus c on c.id = cm.dossier_id where cm.melding_id = m.id and c.afgeschermd;
                update casussen.persoon p set afgeschermd = true
                where exists (select 1 from casussen.casuspersoon cp join casussen.casus c on c.id = cp.dossier_id where cp.persoon_id = p.id and c.afgeschermd)
                  and not exists (select 1 from casussen.casuspersoon cp join casussen.casus c on c.id = cp.dossier_id where cp.persoon_id = p.id and not c.afgeschermd)
                  and not exists (select 1 from casussen.meldingpersoon mp join casussen.melding m on m.id = mp.dossier_id where mp.persoon_id = p.id and not m.afgeschermd);
                """);

            migrationBuilder.CreateTable(
                name: "casusdocument",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    onderdeel_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reeks = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    mediatype = table.Column<string>(type: "text", nullable: false),
                    grootte = table.Column<int>(type: "integer", nullable: false),
                    bestand_id = table.Column<Guid>(type: "uuid", nullable: false),
                    grond = table.Column<string>(type: "text", nullable: false),
                    grond_op = table.Column<DateOnly>(type: "date", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    bewaren_tot = table.Column<DateOnly>(type: "date", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casusdocument", x => x.id);
                    table.ForeignKey(
                        name: "fk_casusdocument_casus_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "casusrelatie",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    betrokkene_id = table.Column<Guid>(type: "uuid", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casusrelatie", x => x.id);
                    table.ForeignKey(
                        name: "fk_casusrelatie_casus_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_casusrelatie_persoon_betrokkene_id",
                        column: x => x.betrokkene_id,
                        principalSchema: "casussen",
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_casusrelatie_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalSchema: "casussen",
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "kennisgeving",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stand = table.Column<string>(type: "text", nullable: false),
                    uitzondering = table.Column<string>(type: "text", nullable: true),
                    reden = table.Column<string>(type: "text", nullable: true),
                    opnieuw_op = table.Column<DateOnly>(type: "date", nullable: true),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kennisgeving", x => x.id);
                    table.ForeignKey(
                        name: "fk_kennisgeving_casus_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "casussen",
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_kennisgeving_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalSchema: "casussen",
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meldingdocument",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    onderdeel_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reeks = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    mediatype = table.Column<string>(type: "text", nullable: false),
                    grootte = table.Column<int>(type: "integer", nullable: false),
                    bestand_id = table.Column<Guid>(type: "uuid", nullable: false),
                    grond = table.Column<string>(type: "text", nullable: false),
                    grond_op = table.Column<DateOnly>(type: "date", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    bewaren_tot = table.Column<DateOnly>(type: "date", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meldingdocument", x => x.id);
                    table.ForeignKey(
                        name: "fk_meldingdocument_melding_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "casussen",
                        principalTable: "melding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plandocument",
                schema: "casussen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    onderdeel_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reeks = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    mediatype = table.Column<string>(type: "text", nullable: false),
                    grootte = table.Column<int>(type: "integer", nullable: false),
                    bestand_id = table.Column<Guid>(type: "uuid", nullable: false),
                    grond = table.Column<string>(type: "text", nullable: false),
                    grond_op = table.Column<DateOnly>(type: "date", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    bewaren_tot = table.Column<DateOnly>(type: "date", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plandocument", x => x.id);
                    table.ForeignKey(
                        name: "fk_plandocument_plan_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "casussen",
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_persoon_bsn",
                schema: "casussen",
                table: "persoon",
                column: "bsn",
                unique: true,
                filter: "bsn is not null and samengevoegd_met_id is null and not afgeschermd");

            migrationBuilder.CreateIndex(
                name: "ix_casusdocument_bewaren_tot",
                schema: "casussen",
                table: "casusdocument",
                column: "bewaren_tot");

            migrationBuilder.CreateIndex(
                name: "ix_casusdocument_dossier_id_reeks_nummer",
                schema: "casussen",
                table: "casusdocument",
                columns: new[] { "dossier_id", "reeks", "nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_casusrelatie_betrokkene_id",
                schema: "casussen",
                table: "casusrelatie",
                column: "betrokkene_id");

            migrationBuilder.CreateIndex(
                name: "ix_casusrelatie_dossier_id_betrokkene_id_persoon_id",
                schema: "casussen",
                table: "casusrelatie",
                columns: new[] { "dossier_id", "betrokkene_id", "persoon_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_casusrelatie_persoon_id",
                schema: "casussen",
                table: "casusrelatie",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_kennisgeving_dossier_id_persoon_id_op",
                schema: "casussen",
                table: "kennisgeving",
                columns: new[] { "dossier_id", "persoon_id", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_kennisgeving_persoon_id",
                schema: "casussen",
                table: "kennisgeving",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_meldingdocument_bewaren_tot",
                schema: "casussen",
                table: "meldingdocument",
                column: "bewaren_tot");

            migrationBuilder.CreateIndex(
                name: "ix_meldingdocument_dossier_id_reeks_nummer",
                schema: "casussen",
                table: "meldingdocument",
                columns: new[] { "dossier_id", "reeks", "nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plandocument_bewaren_tot",
                schema: "casussen",
                table: "plandocument",
                column: "bewaren_tot");

            migrationBuilder.CreateIndex(
                name: "ix_plandocument_dossier_id_reeks_nummer",
                schema: "casussen",
                table: "plandocument",
                columns: new[] { "dossier_id", "reeks", "nummer" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "casusdocument",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "casusrelatie",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "kennisgeving",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "meldingdocument",
                schema: "casussen");

            migrationBuilder.DropTable(
                name: "plandocument",
                schema: "casussen");

            migrationBuilder.DropIndex(
                name: "ix_persoon_bsn",
                schema: "casussen",
                table: "persoon");

            migrationBuilder.DropColumn(
                name: "afgeschermd",
                schema: "casussen",
                table: "persoon");

            migrationBuilder.DropColumn(
                name: "afgeschermd",
                schema: "casussen",
                table: "melding");

            migrationBuilder.CreateIndex(
                name: "ix_persoon_bsn",
                schema: "casussen",
                table: "persoon",
                column: "bsn",
                unique: true,
                filter: "bsn is not null and samengevoegd_met_id is null");
        }
    }
}
