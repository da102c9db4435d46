using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Zvh.Casussen.Data.Migrations
{
    /// <inheritdoc />
    public partial class LopendeTermijnen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_casus_lopend_bewaren_tot",
                schema: "casussen",
                table: "casus",
                column: "bewaren_tot",
                filter: "not afgeschermd");

            migrationBuilder.CreateIndex(
                name: "ix_casus_lopend_herzien_op",
                schema: "casussen",
                table: "casus",
                column: "herzien_op",
                filter: "not afgeschermd");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_casus_lopend_bewaren_tot",
                schema: "casussen",
                table: "casus");

            migrationBuilder.DropIndex(
                name: "ix_casus_lopend_herzien_op",
                schema: "casussen",
                table: "casus");
        }
    }
}
