"""What a server stores, and whom it knows: finding, editing, labels, metadata, changes, modalities."""
