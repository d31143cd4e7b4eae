"""What readers, embeds and programs share: a snapshot held in memory, asked, filtered, drawn. It never writes."""
