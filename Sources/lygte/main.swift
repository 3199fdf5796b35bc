print("lygte")
