using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Platform.Data.Migrations
{
    /// <inheritdoc />
    public partial class Snelheden : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "snelheidsteller",
                schema: "platform",
                columns: table => new
                {
                    sleutel = table.Column<string>(type: "text", nullable: false),
                    begin = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    aantal = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_snelheidsteller", x => x.sleutel);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "snelheidsteller",
                schema: "platform");
        }
    }
}
