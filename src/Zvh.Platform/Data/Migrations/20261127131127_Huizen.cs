using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Platform.Data.Migrations
{
    /// <inheritdoc />
    public partial class Huizen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "huissleutel",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    publiek = table.Column<byte[]>(type: "bytea", nullable: false),
                    geheim = table.Column<byte[]>(type: "bytea", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_huissleutel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "verbonden_huis",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    soort = table.Column<string>(type: "text", nullable: false),
                    adres = table.Column<string>(type: "text", nullable: false),
                    sleutel = table.Column<byte[]>(type: "bytea", nullable: false),
                    afdruk = table.Column<string>(type: "text", nullable: false),
                    themas = table.Column<List<string>>(type: "text[]", nullable: false),
                    geldig_tot = table.Column<DateOnly>(type: "date", nullable: false),
                    gestopt_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    door = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verbonden_huis", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "huisbericht",
                schema: "platform",
                columns: table => new
                {
                    huis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_huisbericht", x => new { x.huis_id, x.nummer });
                    table.ForeignKey(
                        name: "fk_huisbericht_verbonden_huis_huis_id",
                        column: x => x.huis_id,
                        principalSchema: "platform",
                        principalTable: "verbonden_huis",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_huisbericht_op",
                schema: "platform",
                table: "huisbericht",
                column: "op");

            migrationBuilder.CreateIndex(
                name: "ix_verbonden_huis_afdruk",
                schema: "platform",
                table: "verbonden_huis",
                column: "afdruk",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "huisbericht",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "huissleutel",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "verbonden_huis",
                schema: "platform");
        }
    }
}
