using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Signalering.Data.Migrations
{
    /// <inheritdoc />
    public partial class Signalen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "signaal",
                schema: "signalering",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    gemeente = table.Column<string>(type: "text", nullable: false),
                    thema = table.Column<string>(type: "text", nullable: false),
                    week = table.Column<DateOnly>(type: "date", nullable: false),
                    aantal = table.Column<int>(type: "integer", nullable: false),
                    verwacht = table.Column<decimal>(type: "numeric", nullable: false),
                    grens = table.Column<decimal>(type: "numeric", nullable: false),
                    methode = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    stand = table.Column<string>(type: "text", nullable: false),
                    beoordeling = table.Column<string>(type: "text", nullable: true),
                    advies = table.Column<string>(type: "text", nullable: true),
                    gremium = table.Column<string>(type: "text", nullable: true),
                    opvolging = table.Column<string>(type: "text", nullable: true),
                    door = table.Column<string>(type: "text", nullable: true),
                    bijgewerkt_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_signaal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "signaalweek",
                schema: "signalering",
                columns: table => new
                {
                    week = table.Column<DateOnly>(type: "date", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_signaalweek", x => x.week);
                });

            migrationBuilder.CreateIndex(
                name: "ix_signaal_gemeente_thema_week",
                schema: "signalering",
                table: "signaal",
                columns: new[] { "gemeente", "thema", "week" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_signaal_week",
                schema: "signalering",
                table: "signaal",
                column: "week");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "signaal",
                schema: "signalering");

            migrationBuilder.DropTable(
                name: "signaalweek",
                schema: "signalering");
        }
    }
}
