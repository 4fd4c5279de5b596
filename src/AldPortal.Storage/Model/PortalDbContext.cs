using AldPortal.Core.Sharing;
using Microsoft.EntityFrameworkCore;

namespace AldPortal.Storage.Model;

/// <summary>Maps the tables; the tables themselves are made by the steps in Schema.</summary>
internal sealed class PortalDbContext(DbContextOptions<PortalDbContext> options) : DbContext(options)
{
    public DbSet<DocumentRow> Documents => Set<DocumentRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<DocumentRow>(row =>
    {
        row.ToTable("shared_documents").HasKey(document => document.Id);
        row.Property(document => document.Id).HasColumnName("id").HasConversion(id => id.ToString(), text => ShareId.Parse(text, null));
        row.Property(document => document.Kind).HasColumnName("kind").HasConversion(kind => kind.Word(), word => SharedKinds.Parse(word));
        row.Property(document => document.FormatVersion).HasColumnName("format_version");
        row.Property(document => document.Version).HasColumnName("version");
        row.Property(document => document.CreatedUtc).HasColumnName("created_utc");
        row.Property(document => document.UpdatedUtc).HasColumnName("updated_utc");
        row.Property(document => document.EditKeySha256).HasColumnName("edit_key_sha256");
        row.Property(document => document.JsonSha256).HasColumnName("json_sha256");
        row.Property(document => document.Json).HasColumnName("json");
    });
}
