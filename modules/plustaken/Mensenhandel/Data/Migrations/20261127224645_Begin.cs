using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Zvh.Mensenhandel.Data.Migrations
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "mensenhandel");

            migrationBuilder.CreateTable(
                name: "daderspoor",
                schema: "mensenhandel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    thema = table.Column<string>(type: "text", nullable: true),
                    volgnummer = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    gemeente = table.Column<string>(type: "text", nullable: false),
                    wie = table.Column<string>(type: "text", nullable: false),
                    bekend = table.Column<string>(type: "text", nullable: false),
                    procesregisseur_id = table.Column<Guid>(type: "uuid", nullable: true),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_daderspoor", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "slachtofferspoor",
                schema: "mensenhandel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    thema = table.Column<string>(type: "text", nullable: true),
                    volgnummer = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    gemeente = table.Column<string>(type: "text", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    comensha = table.Column<string>(type: "text", nullable: true),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    toestemming_op = table.Column<DateOnly>(type: "date", nullable: true),
                    ingetrokken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_slachtofferspoor", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "uitbuitingssignaal",
                schema: "mensenhandel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    thema = table.Column<string>(type: "text", nullable: true),
                    volgnummer = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    gemeente = table.Column<string>(type: "text", nullable: false),
                    vorm = table.Column<string>(type: "text", nullable: false),
                    meldpunt = table.Column<string>(type: "text", nullable: false),
                    wie = table.Column<string>(type: "text", nullable: true),
                    tekst = table.Column<string>(type: "text", nullable: false),
                    melder_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    bundel_id = table.Column<Guid>(type: "uuid", nullable: true),
                    plaatsing = table.Column<string>(type: "text", nullable: true),
                    reden = table.Column<string>(type: "text", nullable: true),
                    naar_wie = table.Column<string>(type: "text", nullable: true),
                    geplaatst_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    geplaatst_door = table.Column<string>(type: "text", nullable: true),
                    slachtofferspoor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    daderspoor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    gewist_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_uitbuitingssignaal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "daderactie",
                schema: "mensenhandel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tekst = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    klaar_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_daderactie", x => x.id);
                    table.ForeignKey(
                        name: "fk_daderactie_daderspoor_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "mensenhandel",
                        principalTable: "daderspoor",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "procedurestap",
                schema: "mensenhandel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    procedure = table.Column<string>(type: "text", nullable: false),
                    stand = table.Column<string>(type: "text", nullable: false),
                    toelichting = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_procedurestap", x => x.id);
                    table.ForeignKey(
                        name: "fk_procedurestap_slachtofferspoor_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "mensenhandel",
                        principalTable: "slachtofferspoor",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "slachtoffernotitie",
                schema: "mensenhandel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tekst = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_slachtoffernotitie", x => x.id);
                    table.ForeignKey(
                        name: "fk_slachtoffernotitie_slachtofferspoor_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "mensenhandel",
                        principalTable: "slachtofferspoor",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_daderactie_dossier_id",
                schema: "mensenhandel",
                table: "daderactie",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "ix_daderspoor_volgnummer",
                schema: "mensenhandel",
                table: "daderspoor",
                column: "volgnummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_procedurestap_dossier_id_procedure",
                schema: "mensenhandel",
                table: "procedurestap",
                columns: new[] { "dossier_id", "procedure" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_slachtoffernotitie_dossier_id",
                schema: "mensenhandel",
                table: "slachtoffernotitie",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "ix_slachtofferspoor_volgnummer",
                schema: "mensenhandel",
                table: "slachtofferspoor",
                column: "volgnummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_uitbuitingssignaal_bundel_id",
                schema: "mensenhandel",
                table: "uitbuitingssignaal",
                column: "bundel_id");

            migrationBuilder.CreateIndex(
                name: "ix_uitbuitingssignaal_daderspoor_id",
                schema: "mensenhandel",
                table: "uitbuitingssignaal",
                column: "daderspoor_id");

            migrationBuilder.CreateIndex(
                name: "ix_uitbuitingssignaal_geplaatst_op",
                schema: "mensenhandel",
                table: "uitbuitingssignaal",
                column: "geplaatst_op",
                filter: "gewist_op is null");

            migrationBuilder.CreateIndex(
                name: "ix_uitbuitingssignaal_op",
                schema: "mensenhandel",
                table: "uitbuitingssignaal",
                column: "op");

            migrationBuilder.CreateIndex(
                name: "ix_uitbuitingssignaal_slachtofferspoor_id",
                schema: "mensenhandel",
                table: "uitbuitingssignaal",
                column: "slachtofferspoor_id");

            migrationBuilder.CreateIndex(
                name: "ix_uitbuitingssignaal_volgnummer",
                schema: "mensenhandel",
                table: "uitbuitingssignaal",
                column: "volgnummer",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "daderactie",
                schema: "mensenhandel");

            migrationBuilder.DropTable(
                name: "procedurestap",
                schema: "mensenhandel");

            migrationBuilder.DropTable(
                name: "slachtoffernotitie",
                schema: "mensenhandel");

            migrationBuilder.DropTable(
                name: "uitbuitingssignaal",
                schema: "mensenhandel");

            migrationBuilder.DropTable(
                name: "daderspoor",
                schema: "mensenhandel");

            migrationBuilder.DropTable(
                name: "slachtofferspoor",
                schema: "mensenhandel");
        }
    }
}
