using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Financien.Data.Migrations
{
    /// <inheritdoc />
    public partial class Bronnen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "herkomst",
                schema: "financien",
                table: "realisatie",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "bronkoppeling",
                schema: "financien",
                columns: table => new
                {
                    bron = table.Column<string>(type: "text", nullable: false),
                    geldstroom_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lastpost = table.Column<string>(type: "text", nullable: true),
                    batepost = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bronkoppeling", x => x.bron);
                    table.ForeignKey(
                        name: "fk_bronkoppeling_geldstroom_geldstroom_id",
                        column: x => x.geldstroom_id,
                        principalSchema: "financien",
                        principalTable: "geldstroom",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_bronkoppeling_geldstroom_id",
                schema: "financien",
                table: "bronkoppeling",
                column: "geldstroom_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bronkoppeling",
                schema: "financien");

            migrationBuilder.DropColumn(
                name: "herkomst",
                schema: "financien",
                table: "realisatie");
        }
    }
}
