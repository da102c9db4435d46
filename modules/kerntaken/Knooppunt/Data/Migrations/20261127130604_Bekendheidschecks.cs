using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Knooppunt.Data.Migrations
{
    /// <inheritdoc />
    public partial class Bekendheidschecks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "bekendheidscheck",
                schema: "knooppunt",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    thema = table.Column<string>(type: "text", nullable: true),
                    onderwerp_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<string>(type: "text", nullable: false),
                    persoon_id = table.Column<Guid>(type: "uuid", nullable: true),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    doel = table.Column<string>(type: "text", nullable: false),
                    taak = table.Column<string>(type: "text", nullable: false),
                    door_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    verloopt_op = table.Column<DateOnly>(type: "date", nullable: false),
                    stand = table.Column<string>(type: "text", nullable: false),
                    contact = table.Column<string>(type: "text", nullable: true),
                    overdrachtvraag = table.Column<string>(type: "text", nullable: true),
                    overdracht = table.Column<string>(type: "text", nullable: true),
                    toelichting = table.Column<string>(type: "text", nullable: true),
                    antwoord_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    volgende_poging = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    mislukt = table.Column<int>(type: "integer", nullable: false),
                    storing = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bekendheidscheck", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ontvangencheck",
                schema: "knooppunt",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    thema = table.Column<string>(type: "text", nullable: true),
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    doel = table.Column<string>(type: "text", nullable: false),
                    taak = table.Column<string>(type: "text", nullable: false),
                    casus_id = table.Column<Guid>(type: "uuid", nullable: true),
                    nummer = table.Column<string>(type: "text", nullable: true),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    verloopt_op = table.Column<DateOnly>(type: "date", nullable: false),
                    stand = table.Column<string>(type: "text", nullable: false),
                    overdrachtvraag = table.Column<string>(type: "text", nullable: true),
                    overdracht = table.Column<string>(type: "text", nullable: true),
                    toelichting = table.Column<string>(type: "text", nullable: true),
                    besloten_door = table.Column<string>(type: "text", nullable: true),
                    besloten_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ontvangencheck", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_bekendheidscheck_onderwerp_id",
                schema: "knooppunt",
                table: "bekendheidscheck",
                column: "onderwerp_id");

            migrationBuilder.CreateIndex(
                name: "ix_bekendheidscheck_persoon_id",
                schema: "knooppunt",
                table: "bekendheidscheck",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_bekendheidscheck_verloopt_op",
                schema: "knooppunt",
                table: "bekendheidscheck",
                column: "verloopt_op",
                filter: "stand <> 'Verlopen'");

            migrationBuilder.CreateIndex(
                name: "ix_bekendheidscheck_volgende_poging",
                schema: "knooppunt",
                table: "bekendheidscheck",
                column: "volgende_poging",
                filter: "volgende_poging is not null");

            migrationBuilder.CreateIndex(
                name: "ix_ontvangencheck_casus_id",
                schema: "knooppunt",
                table: "ontvangencheck",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_ontvangencheck_verloopt_op",
                schema: "knooppunt",
                table: "ontvangencheck",
                column: "verloopt_op",
                filter: "stand <> 'Verlopen'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bekendheidscheck",
                schema: "knooppunt");

            migrationBuilder.DropTable(
                name: "ontvangencheck",
                schema: "knooppunt");
        }
    }
}
