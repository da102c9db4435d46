using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Privacy.Data.Migrations
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "privacy");

            migrationBuilder.CreateTable(
                name: "beoordelingsherinnering",
                schema: "privacy",
                columns: table => new
                {
                    noodtoegang_id = table.Column<Guid>(type: "uuid", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_beoordelingsherinnering", x => x.noodtoegang_id);
                });

            migrationBuilder.CreateTable(
                name: "logcontrole",
                schema: "privacy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    nacht = table.Column<DateOnly>(type: "date", nullable: true),
                    door = table.Column<string>(type: "text", nullable: false),
                    op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    totaal = table.Column<long>(type: "bigint", nullable: false),
                    nagekeken = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    eerste_fout = table.Column<long>(type: "bigint", nullable: true),
                    fout = table.Column<string>(type: "text", nullable: true),
                    klaar_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_logcontrole", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_logcontrole_nacht",
                schema: "privacy",
                table: "logcontrole",
                column: "nacht",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_logcontrole_op",
                schema: "privacy",
                table: "logcontrole",
                column: "op");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "beoordelingsherinnering",
                schema: "privacy");

            migrationBuilder.DropTable(
                name: "logcontrole",
                schema: "privacy");
        }
    }
}
