using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Signalering.Data.Migrations
{
    /// <inheritdoc />
    public partial class Knelpuntadviezen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "knelpuntadvies",
                schema: "signalering",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "text", nullable: false),
                    aantal = table.Column<int>(type: "integer", nullable: false),
                    gremium = table.Column<string>(type: "text", nullable: false),
                    advies = table.Column<string>(type: "text", nullable: false),
                    door = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    opvolging = table.Column<string>(type: "text", nullable: true),
                    opgevolgd_door = table.Column<string>(type: "text", nullable: true),
                    opgevolgd_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knelpuntadvies", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_knelpuntadvies_op",
                schema: "signalering",
                table: "knelpuntadvies",
                column: "op");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "knelpuntadvies",
                schema: "signalering");
        }
    }
}
