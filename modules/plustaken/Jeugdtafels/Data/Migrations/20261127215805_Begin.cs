using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Zvh.Jeugdtafels.Data.Migrations
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "jeugdtafels");

            migrationBuilder.CreateTable(
                name: "jeugdsignaal",
                schema: "jeugdtafels",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    titel = table.Column<string>(type: "text", nullable: false),
                    tekst = table.Column<string>(type: "text", nullable: false),
                    les = table.Column<string>(type: "text", nullable: true),
                    op = table.Column<DateOnly>(type: "date", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_jeugdsignaal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "jeugdverzoek",
                schema: "jeugdtafels",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    thema = table.Column<string>(type: "text", nullable: true),
                    volgnummer = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    tafel = table.Column<string>(type: "text", nullable: false),
                    gemeente = table.Column<string>(type: "text", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    geboortedatum = table.Column<DateOnly>(type: "date", nullable: true),
                    ouders = table.Column<string>(type: "text", nullable: false),
                    zorgen = table.Column<string>(type: "text", nullable: false),
                    vraag = table.Column<string>(type: "text", nullable: false),
                    pijler = table.Column<string>(type: "text", nullable: true),
                    gesloten_plaatsing = table.Column<bool>(type: "boolean", nullable: false),
                    vrij_op = table.Column<DateOnly>(type: "date", nullable: true),
                    besproken_op = table.Column<DateOnly>(type: "date", nullable: true),
                    reactie = table.Column<string>(type: "text", nullable: true),
                    niet_besproken = table.Column<string>(type: "text", nullable: true),
                    verzoeker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    stand = table.Column<string>(type: "text", nullable: false),
                    begin = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    plaats = table.Column<string>(type: "text", nullable: true),
                    besluit = table.Column<string>(type: "text", nullable: true),
                    motivering = table.Column<string>(type: "text", nullable: true),
                    besloten_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    besloten_door = table.Column<string>(type: "text", nullable: true),
                    gewist_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_jeugdverzoek", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "tafeluur",
                schema: "jeugdtafels",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    gebruiker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateOnly>(type: "date", nullable: false),
                    tafel = table.Column<string>(type: "text", nullable: false),
                    soort = table.Column<string>(type: "text", nullable: false),
                    uren = table.Column<decimal>(type: "numeric(5,2)", precision: 5, scale: 2, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tafeluur", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "jeugdgenodigde",
                schema: "jeugdtafels",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rol = table.Column<string>(type: "text", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "uuid", nullable: true),
                    wie = table.Column<string>(type: "text", nullable: true),
                    aanwezig = table.Column<bool>(type: "boolean", nullable: true),
                    gehoord = table.Column<string>(type: "text", nullable: true),
                    mening = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_jeugdgenodigde", x => x.id);
                    table.ForeignKey(
                        name: "fk_jeugdgenodigde_jeugdverzoek_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "jeugdtafels",
                        principalTable: "jeugdverzoek",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_jeugdgenodigde_dossier_id",
                schema: "jeugdtafels",
                table: "jeugdgenodigde",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "ix_jeugdsignaal_op",
                schema: "jeugdtafels",
                table: "jeugdsignaal",
                column: "op");

            migrationBuilder.CreateIndex(
                name: "ix_jeugdverzoek_besloten_op",
                schema: "jeugdtafels",
                table: "jeugdverzoek",
                column: "besloten_op",
                filter: "gewist_op is null");

            migrationBuilder.CreateIndex(
                name: "ix_jeugdverzoek_stand_begin",
                schema: "jeugdtafels",
                table: "jeugdverzoek",
                columns: new[] { "stand", "begin" });

            migrationBuilder.CreateIndex(
                name: "ix_jeugdverzoek_volgnummer",
                schema: "jeugdtafels",
                table: "jeugdverzoek",
                column: "volgnummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_tafeluur_op",
                schema: "jeugdtafels",
                table: "tafeluur",
                column: "op");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "jeugdgenodigde",
                schema: "jeugdtafels");

            migrationBuilder.DropTable(
                name: "jeugdsignaal",
                schema: "jeugdtafels");

            migrationBuilder.DropTable(
                name: "tafeluur",
                schema: "jeugdtafels");

            migrationBuilder.DropTable(
                name: "jeugdverzoek",
                schema: "jeugdtafels");
        }
    }
}
